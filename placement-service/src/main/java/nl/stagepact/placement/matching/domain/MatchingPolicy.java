package nl.stagepact.placement.matching.domain;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a round decides.
 *
 * @param levels of the method with levels, 1 to 10; 1 for others
 * @param priorities first those who come first; others follow in a last class
 * @param waitingWeeks weeks of searching from which a student waits long, 1 to 104
 */
@Embeddable
public record MatchingPolicy(@Enumerated(EnumType.STRING) MatchingMethod method, @JdbcTypeCode(SqlTypes.SMALLINT) int levels,
        @Convert(converter = PriorityCodes.class) List<PriorityRule> priorities,
        @JdbcTypeCode(SqlTypes.SMALLINT) int waitingWeeks) {

    /** The order of the pacts: level 1 and 2 at risk, long waiting, level 1 and 2 or at risk, others. */
    public static final List<PriorityRule> DEFAULT_PRIORITIES = List.of(PriorityRule.LOW_LEVEL_AT_RISK,
            PriorityRule.WAITING_LONG, PriorityRule.LOW_LEVEL_OR_AT_RISK);

    /** Class of a student, 0 for those who come first. */
    public int classOf(String level, boolean atRisk, LocalDate searchingSince, LocalDate today) {
        boolean waitsLong = !searchingSince.isAfter(today.minusWeeks(waitingWeeks));
        for (int i = 0; i < priorities.size(); i++) {
            if (priorities.get(i).holdsFor(level, atRisk, waitsLong)) {
                return i;
            }
        }
        return priorities.size();
    }
}
