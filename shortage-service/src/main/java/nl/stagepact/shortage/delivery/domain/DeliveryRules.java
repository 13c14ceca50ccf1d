package nl.stagepact.shortage.delivery.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Found;
import nl.stagepact.shortage.register.domain.LearningPath;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/** Rules for deliveries. Every rule checks every line, so that all faults are reported at once. */
public final class DeliveryRules {

    /** Places needed earlier are no current shortage; places needed later are not planned yet. */
    public static final int MONTHS_BEFORE = 24;
    public static final int MONTHS_AFTER = 36;

    private final Registers registers;
    private final LocalDate referenceDate;

    /** @param referenceDate day on which codes must be valid */
    public DeliveryRules(Registers registers, LocalDate referenceDate) {
        this.registers = registers;
        this.referenceDate = referenceDate;
    }

    /**
     * @return the lines, in the order of their key
     * @throws DeliveryRejected.Faulty with all {@link #faults}
     */
    public List<DeliveryLine> check(DraftDelivery draft) {
        List<Fault> faults = faults(draft);
        if (!faults.isEmpty()) {
            throw new DeliveryRejected.Faulty(Optional.empty(), faults, draft.places());
        }
        List<DeliveryLine> lines = new ArrayList<>(draft.lines().size());
        draft.lines().forEach(line -> lines.add(line.toLine()));
        lines.sort(DeliveryLine.BY_KEY);
        return lines;
    }

    /** Including those found while parsing, in the order of the lines. */
    public List<Fault> faults(DraftDelivery draft) {
        List<Fault> faults = new ArrayList<>(draft.faults());
        Map<DraftLine.Key, Integer> firstIndexes = HashMap.newHashMap(draft.lines().size());
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftLine line = draft.lines().get(i);
            programmeIsKnownAtItsLevel(i, line, faults);
            learningPathIsKnown(i, line, faults);
            regionIsKnown(i, line, faults);
            monthIsNearReferenceDate(i, line, faults);
            shortageIsDelivered(i, line, faults);
            shortageDoesNotExceedNeed(i, line, faults);
            causesDoNotExceedShortage(i, line, faults);
            lineIsUnique(i, line, firstIndexes, faults);
        }
        if (draft.lines().isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(Fault.WHOLE, "lines", "empty_delivery"));
        }
        // The sort is stable: faults of one line keep the order of the rules.
        faults.sort(Comparator.comparingInt(Fault::line));
        return faults;
    }

    private void programmeIsKnownAtItsLevel(int i, DraftLine line, List<Fault> faults) {
        boolean levelKnown = line.level != null && Level.of(line.level).isPresent();
        if (line.level != null && !levelKnown) {
            faults.add(Fault.of(i, "level", "not_allowed", "level", line.level, Level.CODES));
        }
        if (line.programmeCode == null) {
            return;
        }
        switch (registers.programmes().on(referenceDate, line.programmeCode)) {
            case Found.Unknown<Programme> _ ->
                faults.add(Fault.of(i, "programmeCode", "unknown_programme", line.programmeCode));
            case Found.Ended<Programme>(LocalDate lastDay) -> faults.add(
                    Fault.of(i, "programmeCode", "programme_ended", line.programmeCode, lastDay, referenceDate));
            case Found.NotYet<Programme>(LocalDate firstDay) -> faults.add(
                    Fault.of(i, "programmeCode", "programme_not_yet", line.programmeCode, firstDay, referenceDate));
            case Found.Valid<Programme>(Programme programme) -> {
                if (levelKnown && !programme.level().code().equals(line.level)) {
                    faults.add(Fault.of(i, "level", "level_of_programme", line.programmeCode, programme.level().code(),
                            line.level));
                }
            }
        }
    }

    private static void learningPathIsKnown(int i, DraftLine line, List<Fault> faults) {
        if (line.learningPath != null && LearningPath.of(line.learningPath).isEmpty()) {
            faults.add(Fault.of(i, "learningPath", "not_allowed", "learningPath", line.learningPath, LearningPath.CODES));
        }
    }

    private void regionIsKnown(int i, DraftLine line, List<Fault> faults) {
        if (line.regionCode == null) {
            return;
        }
        switch (registers.areas().regions().on(referenceDate, line.regionCode)) {
            case Found.Unknown<Area> _ -> faults.add(Fault.of(i, "regionCode", "unknown_region", line.regionCode));
            case Found.Ended<Area>(LocalDate lastDay) ->
                faults.add(Fault.of(i, "regionCode", "region_ended", line.regionCode, lastDay, referenceDate));
            case Found.NotYet<Area>(LocalDate firstDay) ->
                faults.add(Fault.of(i, "regionCode", "region_not_yet", line.regionCode, firstDay, referenceDate));
            case Found.Valid<Area> _ -> {
                // no fault
            }
        }
    }

    private void monthIsNearReferenceDate(int i, DraftLine line, List<Fault> faults) {
        YearMonth month = line.monthWanted;
        YearMonth reference = YearMonth.from(referenceDate);
        if (month != null && (month.isBefore(reference.minusMonths(MONTHS_BEFORE))
                || month.isAfter(reference.plusMonths(MONTHS_AFTER)))) {
            faults.add(Fault.of(i, "monthWanted", "month_out_of_range", month, reference.minusMonths(MONTHS_BEFORE),
                    reference.plusMonths(MONTHS_AFTER)));
        }
    }

    /** Unknown is allowed. An unparsable count is not reported as missing as well. */
    private static void shortageIsDelivered(int i, DraftLine line, List<Fault> faults) {
        if (!line.counts.isDelivered(Measure.SHORTAGE) && !line.countsFaulty) {
            faults.add(Fault.of(i, "shortage", "missing", "shortage"));
        }
    }

    private static void shortageDoesNotExceedNeed(int i, DraftLine line, List<Fault> faults) {
        Counts counts = line.counts;
        if (counts.isKnown(Measure.SHORTAGE) && counts.isKnown(Measure.STUDENTS_NEEDING_PLACE)
                && counts.get(Measure.SHORTAGE) > counts.get(Measure.STUDENTS_NEEDING_PLACE)) {
            faults.add(Fault.of(i, "shortage", "shortage_exceeds_need", counts.get(Measure.SHORTAGE),
                    counts.get(Measure.STUDENTS_NEEDING_PLACE)));
        }
    }

    private static void causesDoNotExceedShortage(int i, DraftLine line, List<Fault> faults) {
        if (line.causes.isEmpty() || !line.counts.isKnown(Measure.SHORTAGE)) {
            return;
        }
        long explained = line.causes.values().stream().mapToLong(Integer::longValue).sum();
        if (explained > line.counts.get(Measure.SHORTAGE)) {
            faults.add(Fault.of(i, "causes", "causes_exceed_shortage", explained, line.counts.get(Measure.SHORTAGE)));
        }
    }

    private static void lineIsUnique(int i, DraftLine line, Map<DraftLine.Key, Integer> firstIndexes, List<Fault> faults) {
        DraftLine.Key key = line.key();
        Integer first = key == null ? null : firstIndexes.putIfAbsent(key, i);
        if (first != null) {
            faults.add(Fault.of(i, "", "duplicate_line", new LineNumber(first)));
        }
    }
}
