package nl.stagepact.discrimination.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a reporter sends.
 *
 * @param facts in codes
 * @param company null when none is named
 * @param account in own words; null when there is none
 * @param identity null of an anonymous reporter
 */
public record Report(Facts facts, @Nullable ConcernedCompany company, @Nullable String account,
        @Nullable Identity identity) {
}
