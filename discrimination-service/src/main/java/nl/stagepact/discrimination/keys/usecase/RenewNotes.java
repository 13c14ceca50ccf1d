package nl.stagepact.discrimination.keys.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.persistence.PartKeys;

/** Begins the notes of a desk that takes over. Those of the desk before it stay sealed, for everyone. */
@ApplicationScoped
public class RenewNotes {

    private final PartKeys partKeys;
    private final CurrentKeys currentKeys;
    private final CreateKeys createKeys;

    RenewNotes(PartKeys partKeys, CurrentKeys currentKeys, CreateKeys createKeys) {
        this.partKeys = partKeys;
        this.currentKeys = currentKeys;
        this.createKeys = createKeys;
    }

    /** The caller has locked the case. @param from the desk that had it; null when none had */
    public void renew(UUID caseId, @Nullable Recipient from, Recipient to) {
        int newest = partKeys.findNewest(caseId, CasePart.NOTES).orElseThrow().generation();
        createKeys.create(caseId, CasePart.NOTES, newest + 1, List.of(currentKeys.of(to)));
        if (from != null) {
            close(caseId, from);
        }
    }

    /** Seals the notes of a desk that no longer has the case, for everyone. */
    public void close(UUID caseId, Recipient from) {
        partKeys.deleteWrapped(caseId, EnumSet.of(CasePart.NOTES), from);
    }
}
