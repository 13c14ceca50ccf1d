package nl.stagepact.placement.matching.kernel;

/**
 * How the place of a student compares with others that it could have.
 *
 * @param candidates places that the student could have
 * @param preferred of these, places that cost less, which others have
 * @param time of the journey in tenths of minutes
 */
public record Standing(int candidates, int preferred, int time) {
}
