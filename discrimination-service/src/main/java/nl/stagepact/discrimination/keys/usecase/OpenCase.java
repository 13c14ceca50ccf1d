package nl.stagepact.discrimination.keys.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.ReporterKeys;

/** Opens a case for its reporter, or for an organisation as far as it was given keys. */
@ApplicationScoped
public class OpenCase {

    private final PartKeys partKeys;
    private final ReporterKeys reporterKeys;
    private final OrganisationKeys organisationKeys;

    OpenCase(PartKeys partKeys, ReporterKeys reporterKeys, OrganisationKeys organisationKeys) {
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
        this.organisationKeys = organisationKeys;
    }

    /** @return id of the case with this code; empty when there is none */
    public Optional<UUID> find(ReceiptCode code) {
        return reporterKeys.findCase(code.lookupDigest());
    }

    /** @param caseId that {@link #find} gave for the code */
    public OpenedCase open(UUID caseId, ReceiptCode code) {
        OpenedCase opened = new OpenedCase(caseId);
        KeyPair reporter = Hpke.pair(code.privateKey());
        partKeys.wrapped(caseId, Recipient.REPORTER).forEach(key -> unwrap(opened, Recipient.REPORTER, key, reporter));
        return opened;
    }

    /** @return without any key when the organisation was given none */
    public OpenedCase open(UUID caseId, Recipient organisation) {
        OpenedCase opened = new OpenedCase(caseId);
        Map<Integer, Optional<KeyPair>> pairs = new HashMap<>();
        partKeys.wrapped(caseId, organisation)
                .forEach(key -> pairs
                        .computeIfAbsent(key.secretNumber(), number -> organisationKeys.find(organisation, number))
                        .ifPresent(pair -> unwrap(opened, organisation, key, pair)));
        return opened;
    }

    private static void unwrap(OpenedCase opened, Recipient recipient, WrappedKey key, KeyPair pair) {
        String context = SealingContexts.ofKey(opened.caseId(), key.part().code(), key.generation(), recipient.id());
        opened.add(key.part(), key.generation(), Hpke.open(key.wrapped(), pair, context)
                .orElseThrow(() -> new IllegalStateException("A wrapped key is not at its place or was changed")));
    }
}
