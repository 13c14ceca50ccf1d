package nl.stagepact.placement.round.usecase;

import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.usecase.MatchCases;
import nl.stagepact.placement.round.domain.RoundReport;

/** Decides about an input, and finds out how fair the decision is. */
@ApplicationScoped
class DecideInput {

    private final MatchCases matchCases;

    DecideInput(MatchCases matchCases) {
        this.matchCases = matchCases;
    }

    record Decision(MatchingOutcome outcome, RoundReport report) {

        String hash() {
            return MatchingOutcome.hash(outcome.decided());
        }
    }

    /** About what is left of the input. */
    Decision decide(RoundInput round) {
        MatchingOutcome outcome = matchCases.match(round.left(), round.policy(), round.salt());
        FairnessOf fairness = new FairnessOf(matchCases, round, outcome);
        return new Decision(outcome, new RoundReport(outcome.figures(), outcome.proof(), outcome.comparisons(),
                FairnessOf.ORDERS, fairness.isSameForOtherOrders(), fairness.isSameForOtherGroups(),
                count(outcome, CaseOutcome::shared), count(outcome, each -> !each.parts().isEmpty()), fairness.groups(),
                round.changed()));
    }

    private static int count(MatchingOutcome outcome, Predicate<CaseOutcome> which) {
        return (int) outcome.cases().stream().filter(which).count();
    }
}
