package nl.stagepact.placement.directory.domain;

import org.jspecify.annotations.Nullable;

/**
 * Contact details of a department of a school.
 *
 * @param email null only when a telephone number is given
 * @param telephone null only when an email address is given
 */
public record SchoolContact(SchoolContactRole role, @Nullable String email, @Nullable String telephone) {
}
