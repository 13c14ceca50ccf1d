package nl.stagepact.placement.matching.domain;

/**
 * What is for figures only: nothing of it may change who gets which place.
 *
 * @param organisationCode school of the student
 * @param level 1 to 4; the class says who comes first
 * @param targetGroup empty for none
 */
public record CaseGroup(String organisationCode, String level, boolean atRisk, String targetGroup) {

    CaseGroup other() {
        return new CaseGroup(other(organisationCode), "other " + level, !atRisk, "");
    }

    /** Another code for each school. */
    static String other(String organisation) {
        return "other " + organisation;
    }
}
