package nl.stagepact.discrimination.sealedcase.domain;

import java.util.List;
import java.util.UUID;

import nl.stagepact.discrimination.keys.domain.EntryKind;
import nl.stagepact.discrimination.keys.domain.PartKey;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.SealedEntry;
import nl.stagepact.discrimination.keys.domain.WrappedKey;

/**
 * A case as it is sealed for a desk with a key of its own.
 *
 * @param recipient the desk, as keys are wrapped for it
 * @param keys of the parts that its reporter lets it read, wrapped for its own key
 * @param entries of these parts, in order
 * @param writing kinds that the desk may write, with the keys that seal them; empty for a desk that does not handle the case
 */
public record SealedFile(UUID caseId, Recipient recipient, List<WrappedKey> keys, List<SealedEntry> entries,
        List<WritingKey> writing) {

    /** The key with which a kind is sealed. */
    public record WritingKey(EntryKind kind, PartKey key) {
    }
}
