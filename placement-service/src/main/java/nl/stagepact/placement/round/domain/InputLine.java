package nl.stagepact.placement.round.domain;

import org.jspecify.annotations.Nullable;

/**
 * A line of what a round decided about.
 *
 * @param kind case or place
 * @param sha256 of the facts; the hash of the input is made of these
 * @param facts null for a student of another school
 */
public record InputLine(String kind, String sha256, @Nullable String facts) {
}
