package nl.stagepact.shortage.publication.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * The months that a publication speaks of dropout for: the four last whole quarters that ended a month ago or more, so that
 * schools have had the time to deliver. A window that moved every month would tell single months by what it gains and loses.
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
