package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A decision on whether another form counts for the diploma, and on what it rests (25, 89).
 *
 * @param decision yes, no or doubt
 * @param policyDocument by which it was decided ("servicedocument mbo 8.0")
 * @param policyVersion of the document
 */
@Embeddable
public record Certifiability(@Enumerated(EnumType.STRING) @Column(name = "certifiable") CertifiableDecision decision,
        String policyDocument, String policyVersion) {
}
