package nl.stagepact.discrimination.keys.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.KeysExhausted;
import nl.stagepact.discrimination.keys.domain.RecipientKey;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.discrimination.keys.persistence.PartKeys;

/** Gives an organisation the keys of parts, which only one who holds them can do. */
@ApplicationScoped
public class ShareParts {

    private final CreateKeys createKeys;
    private final PartKeys partKeys;

    ShareParts(CreateKeys createKeys, PartKeys partKeys) {
        this.createKeys = createKeys;
        this.partKeys = partKeys;
    }

    /**
     * Shares every generation of the parts that the recipient does not hold yet under its present key; with a key of its own,
     * all: which one they were wrapped for is not known.
     *
     * @param by who shares
     * @throws KeysExhausted when a part that the recipient cannot open yet has too many generations
     */
    public void share(OpenedCase by, Collection<CasePart> parts, RecipientKey to) {
        List<WrappedKey> wrapped = partKeys.wrapped(by.caseId(), to.recipient());
        Set<CasePart> known = wrapped.stream().map(WrappedKey::part).collect(Collectors.toSet());
        Set<String> held = wrapped.stream()
                .filter(key -> !key.isForOwnKey() && key.secretNumber() == to.secretNumber())
                .map(key -> key.part().code() + key.generation())
                .collect(Collectors.toSet());
        for (CasePart part : parts) {
            if (!known.contains(part) && by.keys(part).size() >= KeysExhausted.MOST) {
                throw new KeysExhausted();
            }
            by.keys(part).forEach((generation, pair) -> {
                if (!held.contains(part.code() + generation)) {
                    createKeys.wrap(by.caseId(), part, generation, pair.privateKey(), to);
                }
            });
        }
    }
}
