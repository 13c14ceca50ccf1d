package nl.stagepact.placement.matching.usecase;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.Hashes;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.kernel.Candidates;
import nl.stagepact.placement.matching.kernel.CertificateCheck;
import nl.stagepact.placement.matching.kernel.DeferredAcceptance;
import nl.stagepact.placement.matching.kernel.FirstCome;
import nl.stagepact.placement.matching.kernel.Instance;
import nl.stagepact.placement.matching.kernel.Solution;

/** Decides a round: the same input, policy and salt lead to the same outcome, on every machine. */
@ApplicationScoped
public class MatchCases {

    /** Up to this many students all are checked; of more, a sample of {@value #SAMPLE}. */
    private static final int CHECKED_COMPLETELY = 50_000;
    private static final int SAMPLE = 1_000;

    /** @param salt that no party could choose alone */
    public MatchingOutcome match(MatchingInput input, MatchingPolicy policy, String salt) {
        PreparedInput prepared = new PreparedInput(input, Hashes.number(salt));
        Candidates candidates = Candidates.of(prepared.instance());
        Solution best = Solution.of(candidates);
        int[] stable = DeferredAcceptance.of(candidates, 1);
        Map<String, int[]> others = new TreeMap<>(Map.of("first_come", FirstCome.of(candidates), "stable", stable));
        OutcomeOf outcome = new OutcomeOf(prepared, candidates, policy.priorities().size() + 1);
        return switch (policy.method()) {
            case BEST -> outcome.best(best, proof(prepared.instance(), best), others);
            case STABLE -> outcome.other(best, stable, with(others, best));
            case LEVELS -> outcome.other(best, DeferredAcceptance.of(candidates, policy.levels()), with(others, best));
        };
    }

    /** By case, without reasons and comparisons. */
    public SortedMap<UUID, GivenPlace> decide(MatchingInput input, MatchingPolicy policy, String salt) {
        PreparedInput prepared = new PreparedInput(input, Hashes.number(salt));
        Candidates candidates = Candidates.of(prepared.instance());
        int[] placed = switch (policy.method()) {
            case BEST -> Solution.of(candidates).places();
            case STABLE -> DeferredAcceptance.of(candidates, 1);
            case LEVELS -> DeferredAcceptance.of(candidates, policy.levels());
        };
        return prepared.given(placed, new Sharing(prepared, candidates, placed));
    }

    /** How many students can be placed at most. */
    public int placed(MatchingInput input, String salt) {
        return Solution.of(new PreparedInput(input, Hashes.number(salt)).instance()).placed();
    }

    private static Map<String, int[]> with(Map<String, int[]> others, Solution best) {
        others.put("best", best.places());
        return others;
    }

    private static MatchingOutcome.Proof proof(Instance instance, Solution best) {
        int students = instance.students().size();
        int step = students <= CHECKED_COMPLETELY ? 1 : students / SAMPLE;
        return new MatchingOutcome.Proof((students + step - 1) / step,
                CertificateCheck.faults(instance, best.certificate(), student -> student % step == 0));
    }
}
