package nl.stagepact.shortage.dropout.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Found;
import nl.stagepact.shortage.register.domain.LearningPath;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.table.domain.Fault;
import nl.stagepact.shortage.table.domain.LineNumber;

/** Rules for dropout counts. Every rule checks every line, so that all faults are reported at once. */
public final class DropoutRules {

    private final Registers registers;
    private final LeavingReasons reasons;
    private final LocalDate day;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> firstIndexes = new HashMap<>();

    /** @param day on which codes must be valid: the last day of the month, or today in the current one */
    public DropoutRules(Registers registers, LeavingReasons reasons, LocalDate day) {
        this.registers = registers;
        this.reasons = reasons;
        this.day = day;
    }

    /**
     * @return the lines, in the order of their key
     * @throws DropoutRejected.Faulty with all faults, in the order of the lines
     */
    public List<DropoutLine> check(DraftDropout draft) {
        List<DropoutLine> lines = read(draft);
        if (!faults.isEmpty()) {
            throw new DropoutRejected.Faulty(Optional.empty(), faults, draft.places());
        }
        lines.sort(Comparator.comparing(DropoutLine::key));
        return lines;
    }

    /** All faults, in the order of the lines. */
    public List<Fault> faults(DraftDropout draft) {
        read(draft);
        return faults;
    }

    private List<DropoutLine> read(DraftDropout draft) {
        faults.addAll(draft.faults());
        List<DropoutLine> lines = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            DraftDropoutLine line = draft.lines().get(i);
            Programme programme = programmeIsKnown(i, line);
            learningPathIsKnown(i, line);
            regionIsKnown(i, line);
            LeavingReason reason = reasonIsInTheSchoolsTable(i, line);
            somethingIsCounted(i, line);
            lineIsUnique(i, line);
            if (faults.isEmpty() && programme != null && line.learningPath != null && line.regionCode != null) {
                lines.add(
                        new DropoutLine(programme.code(), programme.level().code(), line.learningPath, line.regionCode, reason,
                                line.counts));
            }
        }
        if (draft.lines().isEmpty() && faults.isEmpty()) {
            fault(Fault.WHOLE, "lines", "empty_dropout");
        }
        faults.sort(Comparator.comparingInt(Fault::line));
        return lines;
    }

    private @Nullable Programme programmeIsKnown(int i, DraftDropoutLine line) {
        if (line.programmeCode == null) {
            return null;
        }
        return switch (registers.programmes().on(day, line.programmeCode)) {
            case Found.Valid<Programme>(Programme programme) -> programme;
            case Found.Unknown<Programme> _ -> fault(i, "programmeCode", "unknown_programme", line.programmeCode);
            case Found.Ended<Programme>(LocalDate last) ->
                fault(i, "programmeCode", "programme_ended", line.programmeCode, last, day);
            case Found.NotYet<Programme>(LocalDate first) ->
                fault(i, "programmeCode", "programme_not_yet", line.programmeCode, first, day);
        };
    }

    private void learningPathIsKnown(int i, DraftDropoutLine line) {
        if (line.learningPath != null && LearningPath.of(line.learningPath).isEmpty()) {
            fault(i, "learningPath", "not_allowed", "learningPath", line.learningPath, LearningPath.CODES);
        }
    }

    private void regionIsKnown(int i, DraftDropoutLine line) {
        if (line.regionCode != null
                && !(registers.areas().regions().on(day, line.regionCode) instanceof Found.Valid<Area>)) {
            fault(i, "regionCode", "unknown_region", line.regionCode);
        }
    }

    /** Dropout is counted by reason; the other measures may be delivered without one. */
    private @Nullable LeavingReason reasonIsInTheSchoolsTable(int i, DraftDropoutLine line) {
        if (line.reasonCode.isEmpty()) {
            return line.counts.containsKey(DropoutMeasure.DROPPED_OUT)
                    ? fault(i, "reasonCode", "dropout_without_reason")
                    : null;
        }
        return reasons.find(line.reasonCode).orElseGet(() -> fault(i, "reasonCode", "unknown_reason", line.reasonExcerpt));
    }

    private void somethingIsCounted(int i, DraftDropoutLine line) {
        if (line.counts.isEmpty() && !line.countsFaulty) {
            fault(i, "", "nothing_counted");
        }
    }

    private void lineIsUnique(int i, DraftDropoutLine line) {
        String key = line.key();
        Integer first = key == null ? null : firstIndexes.putIfAbsent(key, i);
        if (first != null) {
            fault(i, "", "duplicate_dropout_line", new LineNumber(first));
        }
    }

    private <T> @Nullable T fault(int line, String field, String code, Object... arguments) {
        faults.add(Fault.of(line, field, code, arguments));
        return null;
    }
}
