package nl.stagepact.shortage.table.api;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.table.domain.Fault;

/** Reads months, each form once: deliveries name few of them, 20,000 times. */
public final class MonthReader {

    private final boolean sheet;
    private final Map<String, YearMonth> read = new HashMap<>();

    /** @param sheet whether the forms of a Dutch spreadsheet are read too, or only YYYY-MM */
    public MonthReader(boolean sheet) {
        this.sheet = sheet;
    }

    /** @param faults gets the fault of a text that is no month; then null is returned */
    @Nullable
    public YearMonth read(int line, String field, String text, List<Fault> faults) {
        YearMonth known = read.get(text);
        if (known != null) {
            return known;
        }
        CellReader.Month month = CellReader.month(line, field, text, sheet);
        if (month.fault() != null) {
            faults.add(month.fault());
        } else if (month.value() != null) {
            read.put(text, month.value());
        }
        return month.value();
    }
}
