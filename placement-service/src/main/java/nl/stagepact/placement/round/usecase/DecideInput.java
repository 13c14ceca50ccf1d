package nl.stagepact.placement.round.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
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
    }

    /** About what is left of the input. */
    Decision decide(RoundInput round) {
        MatchingInput input = round.left();
        MatchingPolicy policy = round.policy();
        String salt = round.salt();
        MatchingOutcome outcome = matchCases.match(input, policy, salt);
        String hash = outcome.hash();
        boolean otherOrder = matchCases.decides(new MatchingInput(input.cases().reversed(), input.places().reversed()), policy,
                salt).equals(hash);
        boolean otherGroups = matchCases.decides(
                new MatchingInput(input.cases().stream().map(CaseFacts::ofOtherGroups).toList(), input.places()), policy, salt)
                .equals(hash);
        return new Decision(outcome, new RoundReport(outcome.figures(), outcome.proof(), outcome.comparisons(), otherOrder,
                otherGroups, groups(input, outcome, salt), round.changed()));
    }

    private List<GroupFigures> groups(MatchingInput input, MatchingOutcome outcome, String salt) {
        Set<UUID> placed = outcome.cases().stream().filter(each -> each.vacancyId() != null).map(CaseOutcome::caseId)
                .collect(Collectors.toSet());
        return Stream.of(groups("level", input, CaseFacts::level),
                groups("at_risk", input, each -> Boolean.toString(each.atRisk())),
                groups("target_group", input, CaseFacts::targetGroup)).flatMap(each -> each)
                .map(each -> new GroupFigures(each.kind(), each.code(), each.cases().size(),
                        (int) each.cases().stream().filter(one -> placed.contains(one.id())).count(),
                        matchCases.placed(new MatchingInput(each.cases(), input.places()), salt)))
                .toList();
    }

    private record Group(String kind, String code, List<CaseFacts> cases) {
    }

    private static Stream<Group> groups(String kind, MatchingInput input, Function<CaseFacts, String> code) {
        return input.cases().stream().collect(Collectors.groupingBy(code, TreeMap::new, Collectors.toList())).entrySet()
                .stream().filter(each -> !each.getKey().isEmpty()).map(each -> new Group(kind, each.getKey(), each.getValue()));
    }
}
