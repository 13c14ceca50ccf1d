package nl.stagepact.placement.company.domain;

/**
 * A company that matches a name and a postcode.
 *
 * @param likeness similarity of the names, 0 to 100
 * @param atPostcode whether the complete postcode matches, or only its four digits
 */
public record LikelyCompany(TrainingCompany company, int likeness, boolean atPostcode) {
}
