package nl.stagepact.placement.matching.usecase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.matching.domain.MatchingOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Figures;
import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Proof;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Remedy;
import nl.stagepact.placement.matching.kernel.Bundles;
import nl.stagepact.placement.matching.kernel.Candidates;
import nl.stagepact.placement.matching.kernel.Constraint;
import nl.stagepact.placement.matching.kernel.Demand;
import nl.stagepact.placement.matching.kernel.Explainer;
import nl.stagepact.placement.matching.kernel.Explanation;
import nl.stagepact.placement.matching.kernel.Place;
import nl.stagepact.placement.matching.kernel.Solution;
import nl.stagepact.placement.matching.kernel.Student;

/** Tells in terms of cases and vacancies what the kernel decided about numbers. */
final class OutcomeOf {

    private final PreparedInput prepared;
    private final Candidates candidates;
    private final List<Student> students;
    private final List<Place> places;
    private final int classes;

    OutcomeOf(PreparedInput prepared, Candidates candidates, int classes) {
        this.prepared = prepared;
        this.candidates = candidates;
        this.students = prepared.instance().students();
        this.places = prepared.instance().places();
        this.classes = classes;
    }

    MatchingOutcome best(Solution solution, MatchingOutcome.Proof proof, Map<String, int[]> others) {
        Explainer explainer = new Explainer(prepared.instance(), solution);
        int[] placed = solution.places();
        return outcome(placed, student -> placed[student] == Solution.NONE ? without(student, explainer.explain(student))
                : with(student, placed[student], explainer.standing(student, placed[student])),
                place -> extraSeat(solution, place), proof,
                others);
    }

    /** Of another decision than the best one: without proof, and without what would help. */
    MatchingOutcome other(Solution best, int[] placed, Map<String, int[]> others) {
        Explainer explainer = new Explainer(prepared.instance(), best);
        return outcome(placed, student -> placed[student] == Solution.NONE ? without(student, explainer.facts(student))
                : with(student, placed[student], explainer.standing(student, placed[student])), _ -> null, null, others);
    }

    private MatchingOutcome outcome(int[] placed, IntFunction<CaseOutcome> ofCase,
            IntFunction<@Nullable Integer> extraSeat, @Nullable Proof proof,
            Map<String, int[]> others) {
        Map<String, Figures> comparisons = new TreeMap<>();
        others.forEach((name, each) -> comparisons.put(name, figures(each)));
        Sharing sharing = new Sharing(prepared, candidates, placed);
        Map<Integer, Bundles.Bundle> bundles = sharing.bundles();
        return new MatchingOutcome(
                IntStream.range(0, students.size())
                        .mapToObj(
                                student -> sharing.add(student, ofCase.apply(student), bundles, place -> time(student, place)))
                        .sorted(Comparator.comparing(CaseOutcome::caseId)).toList(),
                places(placed, sharing, extraSeat), figures(placed), proof, comparisons);
    }

    private CaseOutcome with(int student, int place, Explainer.Standing standing) {
        return new CaseOutcome(id(student), vacancy(place), standing.time(), standing.candidates(), standing.preferred(),
                codes(standing.removed()), 0, List.of());
    }

    private CaseOutcome without(int student, Explanation explanation) {
        List<Remedy> remedies = explanation.remedies().stream()
                .map(each -> new Remedy(code(each.change()), each.places().stream().map(this::vacancy).toList())).toList();
        return new CaseOutcome(id(student), null, 0, explanation.candidates(), 0, codes(explanation.removed()),
                explanation.blocking().size(), remedies);
    }

    private List<PlaceOutcome> places(int[] placed, Sharing sharing, IntFunction<@Nullable Integer> extraSeat) {
        int[] loads = new int[places.size()];
        for (int place : placed) {
            if (place != Solution.NONE) {
                loads[place]++;
            }
        }
        sharing.joined().forEach(place -> loads[place]++);
        Demand demand = new Demand(prepared.instance());
        SortedMap<UUID, List<Integer>> seats = IntStream.range(0, loads.length).boxed().collect(Collectors
                .groupingBy(place -> prepared.facts(places.get(place)).id(), TreeMap::new, Collectors.toList()));
        return seats.entrySet().stream().map(vacancy -> {
            Demand.Interest interest = demand.of(vacancy.getValue());
            return new PlaceOutcome(vacancy.getKey(), vacancy.getValue().stream().mapToInt(place -> loads[place]).sum(),
                    interest.candidates(), codes(interest.removed()), vacancy.getValue().stream().map(extraSeat::apply)
                            .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null));
        }).toList();
    }

    private static @Nullable Integer extraSeat(Solution solution, int place) {
        int policyClass = solution.extraSeat(place).policyClass();
        return policyClass == Solution.ExtraSeat.NOBODY ? null : policyClass;
    }

    private Figures figures(int[] placed) {
        int[] byClass = new int[classes];
        long travel = 0;
        for (int student = 0; student < placed.length; student++) {
            if (placed[student] != Solution.NONE) {
                byClass[students.get(student).policyClass()]++;
                travel += time(student, placed[student]);
            }
        }
        return new Figures(Arrays.stream(byClass).sum(), Arrays.stream(byClass).boxed().toList(), travel);
    }

    private int time(int student, int place) {
        return prepared.instance().time(students.get(student), places.get(place));
    }

    private UUID id(int student) {
        return prepared.facts(students.get(student)).id();
    }

    private @Nullable UUID vacancy(int place) {
        return place == Solution.NONE ? null : prepared.facts(places.get(place)).id();
    }

    private static Map<String, Integer> codes(Map<Constraint, Integer> removed) {
        Map<String, Integer> codes = new TreeMap<>();
        removed.forEach((constraint, count) -> codes.put(code(constraint), count));
        return codes;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
