package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;

/** Builds a line that is right. */
public final class ALine {

    private ALine() {
    }

    /** Bol, wanted in February 2026. @param shortage or {@link Counts#UNKNOWN} */
    public static DraftLine of(String programme, String level, String region, int shortage) {
        DraftLine line = new DraftLine();
        line.programmeCode = programme;
        line.level = level;
        line.learningPath = "bol";
        line.regionCode = region;
        line.monthWanted = YearMonth.of(2026, 2);
        line.counts.with(Measure.SHORTAGE, shortage);
        return line;
    }
}
