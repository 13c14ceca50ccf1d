package nl.stagepact.discrimination.keys.usecase;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.KeysExhausted;
import nl.stagepact.discrimination.keys.domain.LodgedFor;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;

/**
 * Lodges keys of parts: sealed for the desk that shall read them, and over that for the keeper. The service can take neither
 * seal off without the other.
 */
@ApplicationScoped
public class LodgeParts {

    private final PartKeys partKeys;

    LodgeParts(PartKeys partKeys) {
        this.partKeys = partKeys;
    }

    /**
     * Every generation of the parts. The caller has locked the case.
     *
     * @param reporter the case as the reporter opens it
     * @throws KeysExhausted when a part has too many generations
     */
    public void lodge(OpenedCase reporter, Collection<CasePart> parts, LodgedFor to) {
        if (parts.stream().anyMatch(part -> reporter.keys(part).size() >= KeysExhausted.MOST)) {
            throw new KeysExhausted();
        }
        parts.forEach(part -> reporter.keys(part)
                .forEach((generation, pair) -> lodge(reporter.caseId(), part, generation, pair.privateKey(), to)));
    }

    /** One generation of a part. */
    public void lodge(UUID caseId, CasePart part, int generation, byte[] privateKey, LodgedFor to) {
        byte[] forDesk = Hpke.seal(privateKey, to.desk().publicKey(),
                SealingContexts.ofKey(caseId, part.code(), generation, to.desk().recipient().id()));
        byte[] forKeeper = Hpke.seal(forDesk, to.keeperKey(),
                SealingContexts.ofLodgedKey(to.lodging(), part.code(), generation));
        partKeys.wrap(caseId, Recipient.ESCROW, new WrappedKey(part, generation, to.desk().secretNumber(), forKeeper));
    }
}
