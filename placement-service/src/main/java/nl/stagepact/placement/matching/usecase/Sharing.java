package nl.stagepact.placement.matching.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.placement.matching.kernel.Bundles;
import nl.stagepact.placement.matching.kernel.Candidates;
import nl.stagepact.placement.matching.kernel.Place;
import nl.stagepact.placement.matching.kernel.SharedSeats;
import nl.stagepact.placement.matching.kernel.Solution;

/** What is shared after a decision: seats that two students have on different days, and part-places that make one together. */
final class Sharing {

    private final PreparedInput prepared;
    private final Map<Integer, SharedSeats.Share> ofSeekers = new HashMap<>();
    private final Map<Integer, Integer> daysOfHolders = new HashMap<>();
    private final Candidates candidates;
    private final int[] placed;
    private final IntPredicate isShareable;

    /** @param placed places of the students, which none of this changes */
    Sharing(PreparedInput prepared, Candidates candidates, int[] placed) {
        this.prepared = prepared;
        this.candidates = candidates;
        this.placed = placed;
        List<Place> places = prepared.instance().places();
        this.isShareable = place -> prepared.facts(places.get(place)).shareable();
        for (SharedSeats.Share share : SharedSeats.of(candidates, placed, isShareable)) {
            ofSeekers.put(share.student(), share);
            daysOfHolders.put(share.holder(), share.holderDays());
        }
    }

    /** Part-places by student, of those who have no place, neither alone nor shared. */
    Map<Integer, Bundles.Bundle> bundles() {
        int[] seekers = IntStream.range(0, placed.length)
                .filter(student -> placed[student] == Solution.NONE && !ofSeekers.containsKey(student)).toArray();
        return Bundles.of(candidates, placed, seekers, isShareable).stream()
                .collect(Collectors.toMap(Bundles.Bundle::student, Function.identity()));
    }

    /**
     * Adds what is shared to the outcome of a student.
     *
     * @param bundles of all students
     * @param time of a journey to a place, in tenths of minutes
     */
    CaseOutcome add(int student, CaseOutcome outcome, Map<Integer, Bundles.Bundle> bundles, IntUnaryOperator time) {
        SharedSeats.Share share = ofSeekers.get(student);
        if (share != null) {
            return outcome.sharing(vacancy(share.place()), time.applyAsInt(share.place()), GivenPlace.days(share.days()));
        }
        Integer days = daysOfHolders.get(student);
        if (days != null) {
            return outcome.on(GivenPlace.days(days));
        }
        Bundles.Bundle bundle = bundles.get(student);
        return bundle == null ? outcome
                : outcome.bundled(bundle.parts().stream()
                        .map(each -> new GivenPlace(vacancy(each.place()), GivenPlace.days(each.days()), false)).toList());
    }

    /** @param place of the decision; {@value Solution#NONE} for none */
    GivenPlace given(int student, int place) {
        SharedSeats.Share share = ofSeekers.get(student);
        if (share != null) {
            return new GivenPlace(vacancy(share.place()), GivenPlace.days(share.days()), true);
        }
        return place == Solution.NONE ? new GivenPlace(null, List.of(), false)
                : new GivenPlace(vacancy(place), GivenPlace.days(daysOfHolders.getOrDefault(student, 0)), false);
    }

    /** Places that are shared, one for each student who joins. */
    IntStream joined() {
        return ofSeekers.values().stream().mapToInt(SharedSeats.Share::place);
    }

    private UUID vacancy(int place) {
        return prepared.facts(prepared.instance().places().get(place)).id();
    }
}
