package nl.stagepact.discrimination.keys.usecase;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    /** @return empty when no case has this code */
    public Optional<OpenedCase> open(ReceiptCode code) {
        return find(code).map(caseId -> {
            OpenedCase opened = new OpenedCase(caseId);
            byte[] privateKey = code.privateKey();
            partKeys.wrapped(caseId, Recipient.REPORTER).forEach(key -> unwrap(opened, Recipient.REPORTER, key, privateKey));
            return opened;
        });
    }

    /** @return without any key when the organisation was given none */
    public OpenedCase open(UUID caseId, Recipient organisation) {
        OpenedCase opened = new OpenedCase(caseId);
        partKeys.wrapped(caseId, organisation).forEach(key -> organisationKeys.find(organisation, key.secretNumber())
                .ifPresent(privateKey -> unwrap(opened, organisation, key, privateKey)));
        return opened;
    }

    private static void unwrap(OpenedCase opened, Recipient recipient, WrappedKey key, byte[] privateKey) {
        String context = Contexts.ofKey(opened.caseId(), key.part(), key.generation(), recipient);
        opened.add(key.part(), key.generation(), Hpke.open(key.wrapped(), privateKey, context)
                .orElseThrow(() -> new IllegalStateException("A wrapped key is not at its place or was changed")));
    }
}
