package nl.stagepact.shortage.table.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.stagepact.shortage.delivery.domain.Counts;

class CellReaderTest {

    @ParameterizedTest
    @ValueSource(strings = { "2026-09", "2026-9", "2026-09-01", "9-2026", "09-2026", "1-9-2026", "01-09-2026", "1.9.2026",
            "sep-26", "sep 2026", "Sep-26", "september 2026", "1-sep-26", "01-sep-2026", "09/2026" })
    void readsMonthsAsDutchSpreadsheetsWriteThem(String text) {
        assertThat(CellReader.month(0, "monthWanted", text, true).value()).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void readsTheFirstOfJanuaryWithSlashesInEitherOrder() {
        assertThat(CellReader.month(0, "monthWanted", "1/1/2026", true).value()).isEqualTo(YearMonth.of(2026, 1));
    }

    @ParameterizedTest
    @CsvSource({ "9/1/2026,ambiguous_month", "1/9/2026,ambiguous_month", "15-9-2026,day_in_month", "15/9/2026,day_in_month",
            "9/9/2026,day_in_month", "31/2/2026,not_a_month", "2026-09-15,day_in_month",
            "13-2026,not_a_month", "2026-13,not_a_month", "1-9-26,not_a_month", "xyz-26,not_a_month", "45536,not_a_month",
            "2026,not_a_month" })
    void rejectsAmbiguousMonths(String text, String code) {
        CellReader.Month month = CellReader.month(0, "monthWanted", text, true);
        assertThat(month.value()).isNull();
        assertThat(month.fault()).isNotNull().satisfies(fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-9", "9-2026", "sep-26", "2026-09-01" })
    void readsOnlyIsoMonthsInJson(String text) {
        assertThat(CellReader.month(0, "monthWanted", text, false).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1.000|ambiguous_number", "1,000|ambiguous_number", "12.345|ambiguous_number",
            "1 000|ambiguous_number", "1.5|not_a_whole_number", "12,0|not_a_whole_number", "-3|count_out_of_range",
            "100000|count_out_of_range", "99999999999|count_out_of_range", "007|not_a_number", "x|not_a_number",
            "1e3|not_a_number", "+3|not_a_number", "n.v.t.|not_a_number", "٣|not_a_number" })
    void rejectsAmbiguousAndFractionalNumbers(String text, String code) {
        assertThat(CellReader.number(0, "shortage", text, Counts.MAX).fault()).isNotNull()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Property
    void readsEveryCountInRange(@ForAll @IntRange(min = 0, max = Counts.MAX) int count) {
        CellReader.Number number = CellReader.number(0, "shortage", Integer.toString(count), Counts.MAX);
        assertThat(number.fault()).isNull();
        assertThat(number.value()).isEqualTo(count);
    }

    @Property
    void anyTextYieldsAMonthOrAFault(@ForAll @StringLength(max = 12) String text) {
        CellReader.Number number = CellReader.number(0, "shortage", text, Counts.MAX);
        if (number.fault() == null) {
            assertThat(Integer.toString(number.value())).isEqualTo(text);
        }
        CellReader.Month month = CellReader.month(0, "monthWanted", text, true);
        assertThat(month.value() == null).isEqualTo(month.fault() != null);
    }
}
