package nl.stagepact.discrimination.keys.usecase;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.RecipientKey;

/** Gives an organisation the keys of parts, which only one who holds them can do. */
@ApplicationScoped
public class ShareParts {

    private final CreateKeys createKeys;

    ShareParts(CreateKeys createKeys) {
        this.createKeys = createKeys;
    }

    /** @param by who shares; shares every generation of the parts that it holds */
    public void share(OpenedCase by, Collection<CasePart> parts, RecipientKey to) {
        parts.forEach(part -> by.keys(part)
                .forEach((generation, privateKey) -> createKeys.wrap(by.caseId(), part, generation, privateKey, to)));
    }
}
