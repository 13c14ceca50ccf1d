package nl.stagepact.placement.round.domain;

/**
 * How many students of a school are flagged as at risk, which all coordinators of the pact see.
 *
 * @param cases that take part
 * @param flagged of these
 * @param flagsCount whether the flags give priority in the round
 */
public record SchoolFlags(String organisationCode, int cases, int flagged, boolean flagsCount) {
}
