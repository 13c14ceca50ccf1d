package nl.stagepact.discrimination.keys.usecase;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.CasePart;
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

    WithdrawParts(PartKeys partKeys, ReporterKeys reporterKeys, CurrentKeys currentKeys, CreateKeys createKeys) {
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
    }

    /** The caller has locked the case. */
    public void withdraw(UUID caseId, Collection<CasePart> parts, Recipient organisation) {
        for (CasePart part : parts) {
            PartKey newest = partKeys.findNewest(caseId, part).orElseThrow();
            List<RecipientKey> remaining = partKeys.recipients(caseId, newest).stream()
                    .filter(each -> !each.equals(organisation)).map(each -> keyOf(caseId, each)).toList();
            createKeys.create(caseId, part, newest.generation() + 1, remaining);
        }
        partKeys.deleteWrapped(caseId, parts, organisation);
    }

    private RecipientKey keyOf(UUID caseId, Recipient recipient) {
        return recipient.isReporter() ? new RecipientKey(recipient, 0, reporterKeys.publicKey(caseId))
                : currentKeys.of(recipient);
    }
}
