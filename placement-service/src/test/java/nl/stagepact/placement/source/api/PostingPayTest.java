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
            {'currency': 'EUR', 'value': {'value': 550, 'unitText': 'QUARTER'}}                    | pay_per_other_period
            {'currency': 'EUR', 'value': 450}                                                      | pay_per_other_period
            {'currency': 'USD', 'value': {'value': 25, 'unitText': 'DAY'}}                         | pay_not_in_euros
            {'value': {'value': 25, 'unitText': 'DAY'}}                                            | pay_not_in_euros
            450                                                                                    | pay_not_in_euros
            {'currency': 'EUR', 'value': {'minValue': 500, 'maxValue': 400, 'unitText': 'MONTH'}}  | pay_range
            {'currency': 'EUR', 'value': {'value': 450, 'minValue': 400, 'unitText': 'MONTH'}}     | pay_range
            {'currency': 'EUR', 'value': {'value': 450, 'maxValue': 500, 'unitText': 'MONTH'}}     | pay_range
            {'currency': 'EUR', 'value': {'value': 100.01, 'unitText': 'HOUR'}}                    | pay_too_high
            {'currency': 'EUR', 'value': {'minValue': 10, 'maxValue': 501, 'unitText': 'DAY'}}     | pay_too_high
            {'currency': 'EUR', 'value': {'value': '1.250', 'unitText': 'MONTH'}}                  | pay_ambiguous
            {'currency': 'EUR', 'value': {'value': 'veel', 'unitText': 'DAY'}}                     | pay_unreadable
            {'currency': 'EUR', 'value': {'value': {}, 'unitText': 'DAY'}}                         | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 25.555, 'unitText': 'DAY'}}                     | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 1e400, 'unitText': 'DAY'}}                      | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 1e-400, 'unitText': 'DAY'}}                     | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 4.0000000000000000001, 'unitText': 'DAY'}}      | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 1e2147483647, 'unitText': 'DAY'}}               | pay_unreadable
            {'currency': 'EUR', 'value': {'value': 1e-2147483640, 'unitText': 'DAY'}}              | pay_unreadable
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'value': 4.5, 'unitText': 'HOUR'}                        | {'payUnit':'hour','minPayCents':450,'maxPayCents':450}
            {'value': 100, 'unitText': 'per uur'}                     | {'payUnit':'hour','minPayCents':10000,'maxPayCents':10000}
            {'value': 100, 'unitText': 'week'}                        | {'payUnit':'week','minPayCents':10000,'maxPayCents':10000}
            {'value': 5000, 'unitCode': 'ANN'}                        | {'payUnit':'year','minPayCents':500000,'maxPayCents':500000}
            {'minValue': 300, 'maxValue': 400, 'unitText': 'MONTH'}   | {'payUnit':'month','minPayCents':30000,'maxPayCents':40000}
            {'minValue': 0, 'maxValue': 400, 'unitText': 'MONTH'}     | {'payUnit':'month','minPayCents':0,'maxPayCents':40000}
            {'minValue': 4, 'maxValue': 5.25, 'unitText': 'HOUR'}     | {'payUnit':'hour','minPayCents':400,'maxPayCents':525}
            {'minValue': 400, 'unitText': 'MONTH'}                    | {'payUnit':'month','minPayCents':40000}
            {'maxValue': 500, 'unitText': 'DAY'}                      | {'payUnit':'day','maxPayCents':50000}""")
    void otherPayIsKeptAsItIsStated(String value, String kept) {
        DeliveredVacancy read = Drafts.posting("'salaryCurrency': 'EUR', 'baseSalary': {'value': " + value + "}");
        assertThat(read.vacancy().path("compensation")).hasToString(kept.replace('\'', '"'));
        assertThat(Drafts.codes(read)).isEmpty();
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
