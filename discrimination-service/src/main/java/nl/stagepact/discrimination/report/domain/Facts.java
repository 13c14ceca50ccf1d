package nl.stagepact.discrimination.report.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What happened, in codes.
 *
 * @param capacity of the reporter
 * @param phase of the internship
 * @param kinds at least one
 * @param grounds at least one
 * @param impacts may be empty
 * @param supports that the student would like; may be empty
 * @param educationType of the student; null when not given
 * @param programmeCode crebo or programme code of the student; null when not given
 * @param residence municipality where the student lives; null when not given
 * @param incident municipality where it happened; null when not given
 */
public record Facts(Capacity capacity, Phase phase, Set<Kind> kinds, Set<Ground> grounds, Set<Impact> impacts,
        Set<Support> supports, @Nullable EducationType educationType, @Nullable String programmeCode,
        @Nullable String residence, @Nullable String incident) {
}
