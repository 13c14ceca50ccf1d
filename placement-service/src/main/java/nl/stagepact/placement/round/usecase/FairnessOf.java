package nl.stagepact.placement.round.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.CaseGroup;
import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.usecase.MatchCases;
import nl.stagepact.placement.round.domain.GroupFigures;

/** Finds out how fair a decision is: whether anything changes that must not matter, and how groups of students fared. */
final class FairnessOf {

    /** Other orders of all rows, besides the reverse. */
    private static final int SHUFFLES = 2;
    static final int ORDERS = SHUFFLES + 1;

    private final MatchCases matchCases;
    private final RoundInput round;
    private final MatchingOutcome outcome;
    private final SortedMap<UUID, GivenPlace> decided;

    FairnessOf(MatchCases matchCases, RoundInput round, MatchingOutcome outcome) {
        this.matchCases = matchCases;
        this.round = round;
        this.outcome = outcome;
        this.decided = outcome.decided();
    }

    boolean isSameForOtherOrders() {
        MatchingInput input = round.left();
        return isDecidedAgain(new MatchingInput(input.cases().reversed(), input.places().reversed()))
                && IntStream.range(0, SHUFFLES).allMatch(seed -> isDecidedAgain(
                        new MatchingInput(shuffled(input.cases(), seed), shuffled(input.places(), seed))));
    }

    private static <T> List<T> shuffled(List<T> rows, long seed) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Other schools, levels, risks and target groups, in the same classes. */
    boolean isSameForOtherGroups() {
        return isDecidedAgain(new MatchingInput(round.left().cases().stream().map(CaseFacts::ofOtherGroups).toList(),
                round.left().places().stream().map(PlaceFacts::ofOtherSchools).toList()));
    }

    private boolean isDecidedAgain(MatchingInput input) {
        return decided.equals(matchCases.decide(input, round.policy(), round.salt()));
    }

    List<GroupFigures> groups() {
        Map<UUID, CaseOutcome> outcomes = outcome.cases().stream()
                .collect(Collectors.toMap(CaseOutcome::caseId, Function.identity()));
        return Stream.of(groups("level", CaseGroup::level), groups("at_risk", each -> Boolean.toString(each.atRisk())),
                groups("target_group", CaseGroup::targetGroup)).flatMap(each -> each)
                .map(each -> figures(each, each.cases().stream().map(one -> outcomes.get(one.id())).toList())).toList();
    }

    private GroupFigures figures(Group group, List<CaseOutcome> outcomes) {
        return new GroupFigures(group.kind(), group.code(), group.cases().size(),
                (int) outcomes.stream().filter(each -> each.vacancyId() != null && !each.shared()).count(),
                matchCases.placed(new MatchingInput(group.cases(), round.left().places()), round.salt()),
                outcomes.stream().mapToLong(CaseOutcome::candidates).sum(),
                outcomes.stream().flatMap(each -> each.removed().entrySet().stream()).collect(Collectors
                        .groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.summingLong(Map.Entry::getValue))));
    }

    private record Group(String kind, String code, List<CaseFacts> cases) {
    }

    private Stream<Group> groups(String kind, Function<CaseGroup, String> code) {
        return round.left().cases().stream()
                .collect(Collectors.groupingBy(each -> code.apply(each.group()), TreeMap::new, Collectors.toList())).entrySet()
                .stream().filter(each -> !each.getKey().isEmpty()).map(each -> new Group(kind, each.getKey(), each.getValue()));
    }
}
