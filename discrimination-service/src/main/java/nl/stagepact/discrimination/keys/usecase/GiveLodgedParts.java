package nl.stagepact.discrimination.keys.usecase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;

/** Gives a desk the keys that were lodged for it, once the keeper has taken its seal off. */
@ApplicationScoped
public class GiveLodgedParts {

    private final PartKeys partKeys;
    private final OrganisationKeys organisationKeys;

    GiveLodgedParts(PartKeys partKeys, OrganisationKeys organisationKeys) {
        this.partKeys = partKeys;
        this.organisationKeys = organisationKeys;
    }

    /** Keys of a case that are lodged, under the keeper's seal. */
    public List<WrappedKey> lodged(UUID caseId) {
        return partKeys.wrapped(caseId, Recipient.ESCROW);
    }

    /**
     * The caller has locked the case.
     *
     * @param opened gives a lodged key without the keeper's seal; empty for one that was lodged since the keeper was asked
     * @return the parts that the desk can read now; empty, and nothing is given, when one of their keys is not opened or does
     *         not open for the desk
     */
    public Set<CasePart> give(UUID caseId, Recipient desk, Function<WrappedKey, Optional<byte[]>> opened) {
        List<WrappedKey> keys = new ArrayList<>();
        for (WrappedKey lodged : lodged(caseId)) {
            Optional<WrappedKey> key = opened.apply(lodged)
                    .map(wrapped -> new WrappedKey(lodged.part(), lodged.generation(), lodged.secretNumber(), wrapped))
                    .filter(each -> opens(caseId, desk, each));
            if (key.isEmpty()) {
                return Set.of();
            }
            keys.add(key.get());
        }
        Set<CasePart> parts = EnumSet.noneOf(CasePart.class);
        keys.forEach(key -> {
            partKeys.wrap(caseId, desk, key);
            parts.add(key.part());
        });
        partKeys.deleteWrapped(caseId, parts, Recipient.ESCROW);
        return parts;
    }

    /** With a key of its own only the desk can tell. */
    private boolean opens(UUID caseId, Recipient desk, WrappedKey key) {
        return key.isForOwnKey()
                || organisationKeys.find(desk, key.secretNumber()).flatMap(pair -> Hpke.open(key.wrapped(), pair,
                        SealingContexts.ofKey(caseId, key.part().code(), key.generation(), desk.id()))).isPresent();
    }
}
