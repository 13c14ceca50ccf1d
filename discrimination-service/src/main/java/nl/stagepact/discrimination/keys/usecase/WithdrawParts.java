package nl.stagepact.discrimination.keys.usecase;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.LodgedPartRenewed;
import nl.stagepact.discrimination.keys.domain.PartKey;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.ReporterKeys;

/**
 * Takes the keys of parts from an organisation, and begins a new generation for those that remain, so that even one who kept
 * its keys opens nothing that comes later.
 */
@ApplicationScoped
public class WithdrawParts {

    private final PartKeys partKeys;
    private final ReporterKeys reporterKeys;
    private final CurrentKeys currentKeys;
    private final CreateKeys createKeys;
    private final Event<LodgedPartRenewed> renewed;

    WithdrawParts(PartKeys partKeys, ReporterKeys reporterKeys, CurrentKeys currentKeys, CreateKeys createKeys,
            Event<LodgedPartRenewed> renewed) {
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
        this.renewed = renewed;
    }

    /** The caller has locked the case. */
    public void withdraw(UUID caseId, Collection<CasePart> parts, Recipient organisation) {
        for (CasePart part : parts) {
            PartKey newest = partKeys.findNewest(caseId, part).orElseThrow();
            int generation = newest.generation() + 1;
            List<Recipient> remaining = partKeys.recipients(caseId, newest).stream()
                    .filter(each -> !each.equals(organisation)).toList();
            byte[] privateKey = createKeys.create(caseId, part, generation, remaining.stream()
                    .filter(each -> !each.equals(Recipient.ESCROW)).map(each -> keyOf(caseId, each)).toList());
            if (remaining.contains(Recipient.ESCROW)) {
                renewed.fire(new LodgedPartRenewed(caseId, part, generation, privateKey));
            }
        }
        partKeys.deleteWrapped(caseId, parts, organisation);
    }

    private RecipientKey keyOf(UUID caseId, Recipient recipient) {
        return recipient.isReporter() ? new RecipientKey(recipient, 0, reporterKeys.publicKey(caseId))
                : currentKeys.of(recipient);
    }
}
