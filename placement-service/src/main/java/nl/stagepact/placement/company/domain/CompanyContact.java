package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * Contact details of a department. Without a person's name, because none is needed to reach it.
 *
 * @param role of the department
 * @param email null only when a telephone number is given
 * @param telephone null only when an email address is given
 */
public record CompanyContact(ContactRole role, @Nullable String email, @Nullable String telephone) {
}
