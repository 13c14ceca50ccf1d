package nl.stagepact.placement.round.domain;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a group of students fared.
 *
 * @param kind of group: level, at_risk, target_group
 * @param group its code
 * @param cases students of the group
 * @param placed of these
 * @param reachable of these, who could be placed if there were no other students
 * @param candidates vacancies that they could have, added up over them; null in reports before these were counted
 * @param removed vacancies for their programmes by the first constraint that they do not meet, added up; null like candidates
 */
public record GroupFigures(String kind, String group, int cases, int placed, int reachable, @Nullable Long candidates,
        @Nullable Map<String, Long> removed) {
}
