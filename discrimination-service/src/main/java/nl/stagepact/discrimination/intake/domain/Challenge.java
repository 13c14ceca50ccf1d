package nl.stagepact.discrimination.intake.domain;

/**
 * A puzzle: find the number from 0 to {@link #maxNumber()} for which SHA-256 of the salt followed by the number, in decimal
 * digits, is the challenge.
 *
 * @param challenge digest in hexadecimal
 * @param salt with the moment until which the challenge is valid
 * @param signature of the challenge by this service
 * @param maxNumber 0 when there is nothing to solve
 */
public record Challenge(String challenge, String salt, String signature, long maxNumber) {
}
