package nl.stagepact.discrimination.keys.usecase;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.PartKey;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.domain.SecretCode;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;
import nl.stagepact.discrimination.keys.persistence.ReporterKeys;

/** Makes the receipt code and the keys of a new case, and new generations of the keys of its parts. */
@ApplicationScoped
public class CreateKeys {

    private final PartKeys partKeys;
    private final ReporterKeys reporterKeys;
    private final SecureRandom random = new SecureRandom();

    CreateKeys(PartKeys partKeys, ReporterKeys reporterKeys) {
        this.partKeys = partKeys;
        this.reporterKeys = reporterKeys;
    }

    /**
     * Makes the keys of a new case.
     *
     * @param organisations which organisations may open each part; the reporter may open all but the notes
     * @return the code, which is stored nowhere
     */
    public ReceiptCode create(UUID caseId, Map<CasePart, List<RecipientKey>> organisations) {
        ReceiptCode code = new ReceiptCode(SecretCode.random(random));
        byte[] publicKey = Hpke.pair(code.privateKey()).publicKey();
        reporterKeys.insert(caseId, code.lookupDigest(), publicKey);
        for (CasePart part : CasePart.values()) {
            byte[] privateKey = create(caseId, part, 1, organisations.getOrDefault(part, List.of()));
            if (part != CasePart.NOTES) {
                wrap(caseId, part, 1, privateKey, new RecipientKey(Recipient.REPORTER, 0, publicKey));
            }
        }
        return code;
    }

    /** Begins a generation of a part. @return its private key */
    byte[] create(UUID caseId, CasePart part, int generation, Collection<RecipientKey> recipients) {
        KeyPair pair = Hpke.newPair();
        partKeys.insert(caseId, new PartKey(part, generation, pair.publicKey()));
        recipients.forEach(recipient -> wrap(caseId, part, generation, pair.privateKey(), recipient));
        return pair.privateKey();
    }

    void wrap(UUID caseId, CasePart part, int generation, byte[] privateKey, RecipientKey to) {
        byte[] wrapped = Hpke.seal(privateKey, to.publicKey(),
                SealingContexts.ofKey(caseId, part.code(), generation, to.recipient().id()));
        partKeys.wrap(caseId, to.recipient(), new WrappedKey(part, generation, to.secretNumber(), wrapped));
    }
}
