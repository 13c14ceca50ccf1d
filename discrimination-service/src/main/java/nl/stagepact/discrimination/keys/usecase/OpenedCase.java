package nl.stagepact.discrimination.keys.usecase;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.SealedEntry;

/** The private keys that one recipient holds of a case, for the length of one request. */
public final class OpenedCase {

    private final UUID caseId;
    private final Map<CasePart, Map<Integer, KeyPair>> pairs = new EnumMap<>(CasePart.class);

    OpenedCase(UUID caseId) {
        this.caseId = caseId;
    }

    void add(CasePart part, int generation, byte[] privateKey) {
        pairs.computeIfAbsent(part, _ -> new TreeMap<>()).put(generation, Hpke.pair(privateKey));
    }

    public UUID caseId() {
        return caseId;
    }

    /** Parts of which at least one generation opens. */
    public Set<CasePart> parts() {
        return pairs.isEmpty() ? Set.of() : EnumSet.copyOf(pairs.keySet());
    }

    /**
     * @param type that was sealed
     * @return empty when the reader holds no key of it
     * @throws IllegalStateException when the reader holds the key and it does not open: the row was moved or changed
     */
    <T> Optional<T> open(SealedEntry entry, Class<T> type) {
        KeyPair key = keys(entry.kind().part()).get(entry.generation());
        if (key == null) {
            return Optional.empty();
        }
        String context = SealingContexts.ofEntry(caseId, entry.kind().name(), entry.generation(), entry.id());
        Optional<byte[]> opened = Hpke.open(entry.sealed(), key, context);
        if (entry.isSealedAtDesk()) {
            return opened.flatMap(text -> PaddedJson.find(text, type)); // what a desk sealed wrongly must not close the case to others
        }
        return Optional.of(PaddedJson.read(opened
                .orElseThrow(() -> new IllegalStateException("A sealed entry is not at its place or was changed")), type));
    }

    /** Keys of a part by generation. */
    Map<Integer, KeyPair> keys(CasePart part) {
        return pairs.getOrDefault(part, Map.of());
    }
}
