package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-08-31                    | 2027-08-31
            2027-08-31T22:00:00Z          | 2027-09-01
            2027-08-31T21:59:59.999Z      | 2027-08-31
            2027-12-31T23:00Z             | 2028-01-01
            2027-09-01T00:00:00+02:00     | 2027-09-01
            2027-09-01T00:00:00+0200      | 2027-09-01
            2027-08-31T18:00:00-05:00     | 2027-09-01
            2027-08-31T23:30:00           | 2027-08-31
            2027-08-31 23:30:00           | 2027-08-31""")
    void aMomentIsTheDutchDayOnWhichItFalls(String written, String day) {
        assertThat(Drafts.posting("'jobStartDate': '" + written + "'").vacancy().path("from").textValue()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-08-31                    | 2027-08-31
            2027-08-31T22:00:00Z          | 2027-08-31
            2027-08-31T22:00:01Z          | 2027-09-01
            2027-08-31T00:00:00Z          | 2027-08-31
            2027-09-01T00:00:00+02:00     | 2027-08-31
            2027-08-31T23:59:00+02:00     | 2027-08-31
            2027-08-31T00:00              | 2027-08-31""")
    void aMomentThatEndsADayIsThatDay(String written, String day) {
        DeliveredVacancy read = Drafts.posting("'validThrough': '" + written + "'");
        assertThat(read.vacancy().path("to").textValue()).isEqualTo(day);
        assertThat(Drafts.codes(read)).containsExactly("valid_through_is_last_day");
        assertThat(read.notices().getFirst().arguments()).hasToString("[validThrough, " + day + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '2027-08-31 of later'
            '2027-08-31xyz'
            '31-08-2027'
            '2027-02-30T10:00:00Z'
            '+999999999-12-31T23:59:59Z'
            20270831
            1e400
            {}
            ['2027-08-31', '2027-09-01']
            true""")
    void anythingElseIsKeptForValidationToReject(String json) {
        DeliveredVacancy read = Drafts.posting("'jobStartDate': " + json + ", 'validThrough': " + json);
        assertThat(read.vacancy().path("from")).isEqualTo(Drafts.json(json));
        assertThat(read.vacancy().path("to")).isEqualTo(Drafts.json(json));
    }

    @Test
    void nullIsAbsent() {
        DeliveredVacancy read = Drafts.posting("'jobStartDate': null, 'validThrough': null");
        assertThat(read.vacancy()).isEmpty();
        assertThat(read.notices()).isEmpty();
    }
}
