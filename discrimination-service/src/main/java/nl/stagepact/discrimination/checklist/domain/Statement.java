package nl.stagepact.discrimination.checklist.domain;

import java.time.LocalDate;

/**
 * What a school states about one requirement.
 *
 * @param institutionCode of the school
 * @param requirement that it is about
 * @param compliance as stated
 * @param statedOn day on which this was first stated; stating the same again does not change it
 * @param statedBy role of who stated it, never a person
 */
public record Statement(String institutionCode, Requirement requirement, Compliance compliance, LocalDate statedOn,
        String statedBy) {
}
