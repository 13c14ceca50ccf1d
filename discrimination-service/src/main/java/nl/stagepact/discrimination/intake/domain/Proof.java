package nl.stagepact.discrimination.intake.domain;

/**
 * A solved {@link Challenge}.
 *
 * @param challenge as given
 * @param salt as given
 * @param signature as given
 * @param number that solves it
 */
public record Proof(String challenge, String salt, String signature, long number) {
}
