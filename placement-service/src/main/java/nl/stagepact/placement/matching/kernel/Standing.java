package nl.stagepact.placement.matching.kernel;

import java.util.Map;

/**
 * How the place of a student compares with others that it could have.
 *
 * @param removed places for the student's programme by the first constraint that they do not meet
 * @param candidates places that the student could have
 * @param preferred of these, places that cost less, which others have
 * @param time of the journey in tenths of minutes
 */
public record Standing(Map<Constraint, Integer> removed, int candidates, int preferred, int time) {
}
