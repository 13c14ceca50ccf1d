package nl.stagepact.discrimination.escrow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.keys.domain.LodgedFor;
import nl.stagepact.discrimination.keys.domain.LodgedPartRenewed;
import nl.stagepact.discrimination.keys.usecase.CurrentKeys;
import nl.stagepact.discrimination.keys.usecase.LodgeParts;

/** Lodges the new key of a part as well, when somebody else lost the right to read it. */
@ApplicationScoped
public class RenewLodged {

    private final Lodgings lodgings;
    private final LodgeParts lodgeParts;
    private final CurrentKeys currentKeys;

    RenewLodged(Lodgings lodgings, LodgeParts lodgeParts, CurrentKeys currentKeys) {
        this.lodgings = lodgings;
        this.lodgeParts = lodgeParts;
        this.currentKeys = currentKeys;
    }

    void renewed(@Observes LodgedPartRenewed event) {
        lodgings.ofCase(event.caseId())
                .ifPresent(lodging -> lodgeParts.lodge(event.caseId(), event.part(), event.generation(), event.privateKey(),
                        new LodgedFor(lodging.id(), currentKeys.of(lodging.desk()), lodging.keeperKey())));
    }
}
