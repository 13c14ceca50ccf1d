package nl.stagepact.placement.placement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A proposal that one of its parties refused, with a reason that this party can give. */
@Embeddable
public record Refusal(@Enumerated(EnumType.STRING) @Column(name = "refused_by") Signer by,
        @Enumerated(EnumType.STRING) @Column(name = "refusal_reason") RefusalReason reason) {

    /** @throws PlacementRejected.NotYourReason when that party cannot give that reason */
    static Refusal of(Signer by, RefusalReason reason) {
        if (!reason.isOf(by)) {
            throw new PlacementRejected.NotYourReason(by, reason);
        }
        return new Refusal(by, reason);
    }
}
