package nl.stagepact.shortage.publication.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * The months whose dropout is published: the last four quarters that ended at least a month ago, so that schools have had time
 * to deliver. Whole quarters, because the difference between windows that move every month would reveal single months.
 *
 * @param from first month
 * @param to last month
 */
public record DropoutWindow(YearMonth from, YearMonth to) {

    public static DropoutWindow at(LocalDate day) {
        YearMonth settled = YearMonth.from(day).minusMonths(1);
        Month quarter = settled.getMonth().firstMonthOfQuarter();
        YearMonth to = YearMonth.of(settled.getYear(), quarter).minusMonths(1);
        return new DropoutWindow(to.minusMonths(11), to);
    }
}
