package nl.stagepact.placement.vacancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Decision whether a form other than regular counts for the diploma, and its basis (25, 89).
 *
 * @param decision yes, no or doubt
 * @param policyDocument the decision is based on ("servicedocument mbo 8.0")
 * @param policyVersion of the document
 */
@Embeddable
public record Certifiability(@Enumerated(EnumType.STRING) @Column(name = "certifiable") CertifiableDecision decision,
        String policyDocument, String policyVersion) {
}
