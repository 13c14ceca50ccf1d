package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.stagepact.placement.source.domain.Workplace;
import nl.stagepact.placement.source.domain.Workplace.Place;

class PostingWorkTest {

    @ParameterizedTest
    @ValueSource(strings = { "null", "[]", "[[]]", "'INTERN'", "'intern'", "['FULL_TIME', 'INTERN']", "'PART_TIME, TRAINEE'",
            "'OTHER'",
            "'https://schema.org/INTERN'", "'VOLUNTEER'", "'Stage'" })
    void whatMayBeAnInternshipIsNotTold(String type) {
        assertThat(Drafts.posting("'employmentType': " + type).notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "'FULL_TIME'", "['FULL_TIME', 'PART_TIME']", "'CONTRACTOR'", "7", "true", "{'@id': '#x'}", "''",
            "'\\uD800'" })
    void anyOtherTypeIsTold(String type) {
        DeliveredVacancy read = Drafts.posting("'employmentType': " + type);
        assertThat(Drafts.codes(read)).containsExactly("not_an_internship");
        assertThat(read.notices().getFirst().pointer()).isEqualTo("/employmentType");
        assertThat(read.notices().getFirst().arguments().toString()).doesNotContain("\uD800");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'address': {'postalCode': '6211AB', 'addressLocality': 'Maastricht', 'addressCountry': 'NL'}} | 6211AB | Maastricht | NL
            [{'address': [{'postalCode': '6211AB', 'addressCountry': {'name': 'Nederland'}}]}]             | 6211AB |            | Nederland
            {'postalCode': 6211}                                                                           | 6211   |            |
            {'address': 'Markt 1, 6211 AB Maastricht'}                                                     | 6211 AB |           |
            'Markt 1, 6211AB Maastricht'                                                                   | 6211AB |            |""")
    void readsTheWorkplace(String location, String postcode, String city, String country) {
        assertThat(Drafts.posting("'jobLocation': " + location).workplace())
                .isEqualTo(new Workplace("jobLocation", "/jobLocation", List.of(new Place(postcode, city, country))));
    }

    @Test
    void readsSeveralWorkplaces() {
        DeliveredVacancy read = Drafts
                .posting("'jobLocation': [{'address': {'postalCode': '6211AB'}}, {'address': {'postalCode': '3811AA'}}, {}]");
        assertThat(read.workplace().places()).hasSize(2);
        assertThat(Drafts.codes(read)).containsExactly("not_readable");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'@id': '#place'}", "7", "true", "'Maastricht'", "{'address': 7}", "{'address': {}}", "{}",
            "{'address': {'postalCode': {}, 'addressLocality': [], 'addressCountry': {'name': 1.5}}}" })
    void tellsOfAWorkplaceThatCannotBeRead(String location) {
        DeliveredVacancy read = Drafts.posting("'jobLocation': " + location);
        assertThat(Drafts.codes(read)).containsExactly("not_readable");
        assertThat(read.workplace()).isNull();
    }
}
