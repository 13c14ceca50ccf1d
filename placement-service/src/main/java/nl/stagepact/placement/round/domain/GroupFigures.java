package nl.stagepact.placement.round.domain;

/**
 * How a group of students fared.
 *
 * @param kind of group: level, at_risk, target_group
 * @param group its code
 * @param cases students of the group
 * @param placed of these
 * @param reachable of these, who could be placed if there were no other students
 */
public record GroupFigures(String kind, String group, int cases, int placed, int reachable) {
}
