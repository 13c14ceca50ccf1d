package nl.stagepact.shortage.delivery.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds drafts of deliveries: right ones, until a test makes them wrong. */
final class ADraft {

    private final List<DraftLine> lines = new ArrayList<>();

    static DraftDelivery with(Consumer<DraftLine> change) {
        return new ADraft().line(change).draft();
    }

    ADraft line(Consumer<DraftLine> change) {
        DraftLine line = new DraftLine();
        line.programmeCode = "25604";
        line.level = "4";
        line.learningPath = "bol";
        line.regionCode = "AM14";
        line.monthWanted = YearMonth.of(2026, 2);
        line.counts.with(Measure.SHORTAGE, 10);
        change.accept(line);
        lines.add(line);
        return this;
    }

    DraftDelivery draft() {
        return new DraftDelivery(lines, List.of());
    }
}
