package nl.stagepact.placement.company.domain;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a desk of a company. No name: it is not needed to reach it.
 *
 * @param role the desk
 * @param email of the desk; null when there is a telephone
 * @param telephone of the desk; null when there is an email
 */
public record CompanyContact(ContactRole role, @Nullable String email, @Nullable String telephone) {
}
