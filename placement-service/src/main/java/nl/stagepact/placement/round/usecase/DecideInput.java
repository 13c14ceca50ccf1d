package nl.stagepact.placement.round.usecase;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.CaseGroup;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.usecase.MatchCases;
import nl.stagepact.placement.round.domain.GroupFigures;
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
        MatchingInput input = round.left();
        MatchingPolicy policy = round.policy();
        String salt = round.salt();
        MatchingOutcome outcome = matchCases.match(input, policy, salt);
        SortedMap<UUID, @Nullable UUID> decided = outcome.decided();
        boolean otherOrder = decided.equals(matchCases.decide(
                new MatchingInput(input.cases().reversed(), input.places().reversed()), policy, salt));
        boolean otherGroups = decided.equals(matchCases.decide(
                new MatchingInput(input.cases().stream().map(CaseFacts::ofOtherGroups).toList(),
                        input.places().stream().map(PlaceFacts::ofOtherSchools).toList()),
                policy,
                salt));
        return new Decision(outcome, new RoundReport(outcome.figures(), outcome.proof(), outcome.comparisons(), otherOrder,
                otherGroups, groups(input, outcome, salt), round.changed()));
    }

    private List<GroupFigures> groups(MatchingInput input, MatchingOutcome outcome, String salt) {
        SortedMap<UUID, @Nullable UUID> decided = outcome.decided();
        return Stream.of(groups("level", input, CaseGroup::level),
                groups("at_risk", input, each -> Boolean.toString(each.atRisk())),
                groups("target_group", input, CaseGroup::targetGroup)).flatMap(each -> each)
                .map(each -> new GroupFigures(each.kind(), each.code(), each.cases().size(),
                        (int) each.cases().stream().filter(one -> decided.get(one.id()) != null).count(),
                        matchCases.placed(new MatchingInput(each.cases(), input.places()), salt)))
                .toList();
    }

    private record Group(String kind, String code, List<CaseFacts> cases) {
    }

    private static Stream<Group> groups(String kind, MatchingInput input, Function<CaseGroup, String> code) {
        return input.cases().stream()
                .collect(Collectors.groupingBy(each -> code.apply(each.group()), TreeMap::new, Collectors.toList())).entrySet()
                .stream().filter(each -> !each.getKey().isEmpty()).map(each -> new Group(kind, each.getKey(), each.getValue()));
    }
}
