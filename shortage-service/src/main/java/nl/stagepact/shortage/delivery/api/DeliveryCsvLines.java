package nl.stagepact.shortage.delivery.api;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.table.api.CellReader;
import nl.stagepact.shortage.table.api.CsvTable;
import nl.stagepact.shortage.table.api.MonthReader;
import nl.stagepact.shortage.table.domain.Fault;

/** Parses delivery lines from cells. An empty cell is unknown; a hyphen is not delivered, as is a missing column. */
public final class DeliveryCsvLines {

    static final String NOT_DELIVERED = "-";
    private static final Pattern AROUND_COLON = Pattern.compile(" *: *");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final MonthReader months = new MonthReader(true);
    private final List<String> envelope;

    /**
     * @param envelope columns that identify the delivery in an import, which its reader parses
     */
    public DeliveryCsvLines(List<String> envelope) {
        this.envelope = envelope;
    }

    /** @param index of the line, for faults; @param faults receives them */
    public DraftLine read(int index, CsvTable.Cells cells, List<Fault> faults) {
        DraftLine line = new DraftLine();
        cells.forEach((column, text) -> cell(index, line, column, text, faults));
        return line;
    }

    private void cell(int index, DraftLine line, String column, String text, List<Fault> faults) {
        switch (column) {
            case "programmeCode" -> line.programmeCode = code(index, column, text, faults);
            case "level" -> line.level = code(index, column, text, faults);
            case "learningPath" -> line.learningPath = code(index, column, text, faults);
            case "regionCode" -> line.regionCode = code(index, column, text, faults);
            case "monthWanted" -> month(index, line, column, text, faults);
            case DeliveryCsvReader.CAUSES -> causes(index, line, text, faults);
            default -> {
                if (!envelope.contains(column)) {
                    count(index, line, Measure.of(column).orElseThrow(), text, faults);
                }
            }
        }
    }

    private @Nullable String code(int index, String column, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(Fault.of(index, column, "missing", column));
            return null;
        }
        return Excerpt.of(text);
    }

    private void month(int index, DraftLine line, String column, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            faults.add(Fault.of(index, column, "missing", column));
            return;
        }
        line.monthWanted = months.read(index, column, text, faults);
    }

    private void count(int index, DraftLine line, Measure measure, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            line.counts.with(measure, Counts.UNKNOWN);
            return;
        }
        if (text.equals(NOT_DELIVERED)) {
            return;
        }
        CellReader.Number number = CellReader.number(index, measure.field(), text, Counts.MAX);
        if (number.fault() == null) {
            line.counts.with(measure, number.value());
        } else {
            line.countsFaulty |= measure == Measure.SHORTAGE;
            faults.add(number.fault());
        }
    }

    private void causes(int index, DraftLine line, String text, List<Fault> faults) {
        if (text.isEmpty()) {
            return;
        }
        for (String entry : SPACES.split(AROUND_COLON.matcher(text).replaceAll(":"))) {
            String[] parts = entry.split(":", 2);
            if (parts.length != 2) {
                faults.add(Fault.of(index, DeliveryCsvReader.CAUSES, "malformed_cause", Excerpt.of(entry)));
                continue;
            }
            CellReader.Number number = CellReader.number(index, DeliveryCsvReader.CAUSES, parts[1], Counts.MAX);
            if (number.fault() != null) {
                faults.add(number.fault());
            }
            Cause.of(parts[0]).ifPresentOrElse(cause -> {
                if (line.causes.containsKey(cause)) {
                    faults.add(Fault.of(index, DeliveryCsvReader.CAUSES, "duplicate_cause", cause.code()));
                }
                line.addCause(cause, number.value());
            }, () -> faults.add(Fault.of(index, DeliveryCsvReader.CAUSES, "not_allowed", DeliveryCsvReader.CAUSES,
                    Excerpt.of(parts[0]), Cause.CODES)));
        }
    }
}
