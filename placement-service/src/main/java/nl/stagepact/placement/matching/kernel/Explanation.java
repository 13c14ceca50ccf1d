package nl.stagepact.placement.matching.kernel;

import java.util.List;
import java.util.Map;

/**
 * Why a student has no place, and what would help. Holds no other student: counts that are small are for the caller to hide.
 *
 * @param removed places for the student's programme by the first constraint that they do not meet
 * @param candidates places that the student could have
 * @param blocking places that are full of students of the same or an earlier class, and that none of them can leave for another
 *        one with a free seat; with the candidates among them
 * @param remedies changes after which the student has a place and nobody loses one, each on its own
 */
public record Explanation(Map<Constraint, Integer> removed, int candidates, List<Integer> blocking, List<Remedy> remedies) {

    /**
     * A change that helps.
     *
     * @param places the one that the student would have; then, in turn, the one to which a student who holds it would
     *        move, the last of which has a free seat
     */
    public record Remedy(Change change, List<Integer> places) {
    }
}
