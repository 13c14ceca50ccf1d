package nl.stagepact.shortage.table.api;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.table.domain.Fault;

/** Parses months with a cache: a delivery contains few different ones in 20,000 lines. */
public final class MonthReader {

    private final boolean sheet;
    private final Map<String, YearMonth> read = new HashMap<>();

    /** @param sheet whether to accept the notations of Dutch spreadsheets in addition to YYYY-MM */
    public MonthReader(boolean sheet) {
        this.sheet = sheet;
    }

    /** @param faults receives the fault of an invalid month. @return null for an invalid month */
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
