package nl.stagepact.shortage.delivery.usecase;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.events.Event;
import nl.stagepact.events.shortages.DeliveryLinesRecorded;
import nl.stagepact.events.shortages.DeliveryRecorded;
import nl.stagepact.events.shortages.DeliveryTotals;
import nl.stagepact.events.shortages.DeliveryWithdrawn;
import nl.stagepact.events.shortages.SbbDeliveryRecorded;
import nl.stagepact.events.shortages.SbbDeliveryWithdrawn;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Withdrawal;

/** Events of a delivery: one that announces it, followed by its lines in parts. */
final class DeliveryEvents {

    /** Leaves room for the attributes of an event, which is at most 64 KB. */
    private static final int PART_BYTES = 60_000;
    /** Upper bound of a line without counts: names, quotes, braces and "unknown". */
    private static final int LINE_FRAME = 120;
    private static final int COUNT_FRAME = 32;

    private DeliveryEvents() {
    }

    /** Without lines: SBB's counts are compared in this service only. */
    private static Event sbbRecorded(Delivery delivery) {
        return new SbbDeliveryRecorded(delivery.id(), delivery.referenceDate(), delivery.version(), delivery.recordedAt(),
                delivery.recordedBy(), delivery.lineCount(), total(delivery, Measure.SHORTAGE),
                total(delivery, Measure.SUPPLY));
    }

    /** @param last version that was withdrawn, with those before it */
    static Event withdrawn(Delivery last, Withdrawal withdrawal) {
        return last.source().isSbb()
                ? new SbbDeliveryWithdrawn(last.id(), last.referenceDate(), last.version(), withdrawal.at(), withdrawal.by())
                : new DeliveryWithdrawn(last.id(), last.source().code(), last.referenceDate(), last.version(), withdrawal.at(),
                        withdrawal.by());
    }

    static List<Event> recorded(Delivery delivery, List<DeliveryLine> lines) {
        if (delivery.source().isSbb()) {
            return List.of(sbbRecorded(delivery));
        }
        List<List<nl.stagepact.events.shortages.DeliveryLine>> parts = parts(lines);
        List<Event> events = new ArrayList<>(parts.size() + 1);
        events.add(new DeliveryRecorded(delivery.id(), delivery.source().code(), delivery.referenceDate(),
                delivery.version(), delivery.recordedAt(), delivery.recordedBy(), delivery.lineCount(), parts.size(),
                new DeliveryTotals(total(delivery, Measure.STUDENTS_NEEDING_PLACE), total(delivery, Measure.SHORTAGE),
                        total(delivery, Measure.EXPECTED_SHORTAGE), total(delivery, Measure.DELAYED),
                        total(delivery, Measure.DROPPED_OUT),
                        total(delivery, Measure.SHORTAGE_WITHOUT_MEASURES))));
        for (int i = 0; i < parts.size(); i++) {
            events.add(new DeliveryLinesRecorded(delivery.id(), delivery.source().code(), delivery.referenceDate(),
                    delivery.version(), i + 1, parts.size(), parts.get(i)));
        }
        return events;
    }

    private static List<List<nl.stagepact.events.shortages.DeliveryLine>> parts(List<DeliveryLine> lines) {
        List<List<nl.stagepact.events.shortages.DeliveryLine>> parts = new ArrayList<>();
        List<nl.stagepact.events.shortages.DeliveryLine> part = new ArrayList<>();
        int bytes = 0;
        for (DeliveryLine line : lines) {
            int more = sizeAtMost(line.counts());
            if (bytes + more > PART_BYTES) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = 0;
            }
            part.add(line(line));
            bytes += more;
        }
        parts.add(part);
        return parts;
    }

    private static int sizeAtMost(Counts counts) {
        int size = LINE_FRAME;
        for (Measure measure : Measure.values()) {
            size += counts.isDelivered(measure) ? COUNT_FRAME : 0;
        }
        return size;
    }

    private static nl.stagepact.events.shortages.DeliveryLine line(DeliveryLine line) {
        Counts counts = line.counts();
        return new nl.stagepact.events.shortages.DeliveryLine(line.programmeCode(), line.level(), line.learningPath(),
                line.regionCode(), line.monthWanted().toString(), known(counts, Measure.STUDENTS_NEEDING_PLACE),
                known(counts, Measure.SHORTAGE), known(counts, Measure.EXPECTED_SHORTAGE), known(counts, Measure.DELAYED),
                known(counts, Measure.DROPPED_OUT), known(counts, Measure.SHORTAGE_WITHOUT_MEASURES),
                unknown(counts));
    }

    private static @Nullable Integer known(Counts counts, Measure measure) {
        return counts.isKnown(measure) ? counts.get(measure) : null;
    }

    private static @Nullable List<String> unknown(Counts counts) {
        if (counts.unknownBits() == 0) {
            return null;
        }
        List<String> unknown = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (counts.isUnknown(measure)) {
                unknown.add(measure.field());
            }
        }
        return unknown;
    }

    private static @Nullable Long total(Delivery delivery, Measure measure) {
        return delivery.totals().get(measure).orElse(null);
    }
}
