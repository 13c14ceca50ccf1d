package nl.stagepact.placement.round.domain;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingOutcome.Figures;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Proof;

/**
 * Figures of a decision.
 *
 * @param figures what it leads to
 * @param proof null where the method is not the best one
 * @param comparisons what other ways of deciding would have led to, by their name
 * @param ordersTried other orders of all rows in which it was decided again
 * @param sameForOtherOrder whether the outcome is the same in each of them
 * @param sameForOtherGroups whether it is the same when school, level, risk and target group of all students are others, in
 *        the same classes
 * @param shared students besides who share the place of another one
 * @param bundled students without a place for whom two part-places make one
 * @param groups how groups of students fared
 * @param changedSinceFrozen students and places that were gone at publication
 */
public record RoundReport(Figures figures, @Nullable Proof proof, Map<String, Figures> comparisons, int ordersTried,
        boolean sameForOtherOrder, boolean sameForOtherGroups, int shared, int bundled, List<GroupFigures> groups,
        int changedSinceFrozen) {
}
