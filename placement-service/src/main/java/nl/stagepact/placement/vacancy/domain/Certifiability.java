package nl.stagepact.placement.vacancy.domain;

/**
 * A decision on whether another form counts for the diploma, and on what it rests (25, 89).
 *
 * @param decision yes, no or doubt
 * @param policyDocument by which it was decided ("servicedocument mbo 8.0")
 * @param policyVersion of the document
 */
public record Certifiability(CertifiableDecision decision, String policyDocument, String policyVersion) {
}
