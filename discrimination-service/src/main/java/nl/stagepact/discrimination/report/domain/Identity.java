package nl.stagepact.discrimination.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who the reporter is. Only a reporter who wants to be known has one.
 *
 * @param name of the reporter
 * @param email null when not given
 * @param telephone null when not given
 */
public record Identity(String name, @Nullable String email, @Nullable String telephone) {
}
