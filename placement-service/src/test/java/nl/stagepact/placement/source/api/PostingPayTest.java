package nl.stagepact.placement.source.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingPayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'currency': 'EUR', 'value': {'value': 25.5, 'unitText': 'DAY'}}                      | {'perDayCents':2550}
            {'currency': 'eur', 'value': {'value': '25,50', 'unitText': 'Day'}}                   | {'perDayCents':2550}
            {'currency': 'EUR', 'value': {'value': 450, 'unitText': 'month'}}                     | {'perMonthCents':45000}
            {'currency': 'EUR', 'value': {'value': 450, 'unitCode': 'MON'}}                       | {'perMonthCents':45000}
            {'currency': 'EUR', 'value': {'value': '€ 450,-', 'unitText': 'per maand'}}           | {'perMonthCents':45000}
            [{'currency': ['EUR'], 'value': [{'value': [450], 'unitText': 'MONTH'}]}]             | {'perMonthCents':45000}
            {'currency': 'EUR', 'value': 450, 'unitText': 'MONTH'}                                | {'perMonthCents':45000}
            {'currency': 'EUR', 'value': {'minValue': 450, 'maxValue': '450', 'unitText': 'MONTH'}} | {'perMonthCents':45000}
            {'currency': 'EUR', 'minValue': 450, 'maxValue': 450.0, 'unitText': 'MONTH'}          | {'perMonthCents':45000}
            {'currency': 'EUR', 'value': {'value': '1.250,00', 'unitText': 'MONTH'}}              | {'perMonthCents':125000}
            {'currency': 'EUR', 'value': {'value': 500, 'unitText': 'DAY'}}                       | {'perDayCents':50000}""")
    void keepsOneExactAmount(String salary, String kept) {
        DeliveredVacancy read = Drafts.posting("'baseSalary': " + salary);
        assertThat(read.vacancy().path("compensation")).hasToString(kept.replace('\'', '"'));
        assertThat(Drafts.codes(read)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'currency': 'EUR', 'value': {'value': 5.5, 'unitText': 'HOUR'}}                       | pay_per_other_period
            {'currency': 'EUR', 'value': {'value': 100, 'unitText': 'week'}}                       | pay_per_other_period
            {'currency': 'EUR', 'value': 450}                                                      | pay_per_other_period
            {'currency': 'USD', 'value': {'value': 25, 'unitText': 'DAY'}}                         | pay_not_in_euros
            {'value': {'value': 25, 'unitText': 'DAY'}}                                            | pay_not_in_euros
            450                                                                                    | pay_not_in_euros
            {'currency': 'EUR', 'value': {'minValue': 400, 'maxValue': 500, 'unitText': 'MONTH'}}  | pay_range
            {'currency': 'EUR', 'value': {'minValue': 400, 'unitText': 'MONTH'}}                   | pay_range
            {'currency': 'EUR', 'value': {'value': 450, 'minValue': 400, 'unitText': 'MONTH'}}     | pay_range
            {'currency': 'EUR', 'value': {'value': '1.250', 'unitText': 'MONTH'}}                  | pay_ambiguous
            {'currency': 'EUR', 'value': {'value': 'veel', 'unitText': 'DAY'}}                     | pay_unreadable
            {'currency': 'EUR', 'value': {'value': {}, 'unitText': 'DAY'}}                         | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 25.555, 'unitText': 'DAY'}}                     | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 1e400, 'unitText': 'DAY'}}                      | pay_unreadable
            {'currency': 'EUR', 'value': {'unitText': 'DAY'}}                                      | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 500.01, 'unitText': 'DAY'}}                     | pay_too_high
            {'currency': 'EUR', 'value': {'value': 1e300, 'unitText': 'MONTH'}}                    | pay_too_high
            {'currency': 'EUR', 'value': {'value': 60012, 'unitText': 'YEAR'}}                     | pay_too_high
            'marktconform'                                                                         | pay_unreadable
            true                                                                                   | pay_unreadable
            [{}, {}]                                                                               | pay_unreadable""")
    void payThatAVacancyCannotHoldIsLeftOutAndTold(String salary, String code) {
        DeliveredVacancy read = Drafts.posting("'baseSalary': " + salary);
        assertThat(read.vacancy().has("compensation")).isFalse();
        assertThat(Drafts.codes(read)).contains(code);
        assertThat(read.notices().getFirst().pointer()).isEqualTo("/baseSalary");
    }

    @ParameterizedTest
    @CsvSource({ "5400,45000", "5000,41667", "100.01,833" })
    void aTwelfthOfAYearIsAMonthToTheCent(String euros, int cents) {
        DeliveredVacancy read = Drafts
                .posting("'salaryCurrency': 'EUR', 'baseSalary': {'value': {'value': " + euros + ", 'unitText': 'Year'}}");
        assertThat(read.vacancy().at("/compensation/perMonthCents").intValue()).isEqualTo(cents);
        assertThat(Drafts.codes(read)).containsExactly("pay_of_a_year");
    }

    @Test
    void noPayIsNothingToTell() {
        for (String none : new String[] { "null", "[]", "{'currency': 'EUR', 'value': {'value': 0, 'unitText': 'HOUR'}}" }) {
            DeliveredVacancy read = Drafts.posting("'baseSalary': " + none);
            assertThat(read.vacancy().has("compensation")).isFalse();
            assertThat(read.notices()).isEmpty();
        }
    }
}
