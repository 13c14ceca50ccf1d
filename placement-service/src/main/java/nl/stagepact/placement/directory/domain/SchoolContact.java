package nl.stagepact.placement.directory.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whom to ask; an email or a telephone number, or both.
 *
 * @param email of the role
 * @param telephone of the role
 */
public record SchoolContact(SchoolContactRole role, @Nullable String email, @Nullable String telephone) {
}
