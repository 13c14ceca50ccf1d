package nl.stagepact.placement.company.domain;

/**
 * A company that may be the one that is meant.
 *
 * @param likeness of the names, 0 to 100
 * @param atPostcode whether it is at the whole postcode, or only near
 */
public record LikelyCompany(TrainingCompany company, int likeness, boolean atPostcode) {
}
