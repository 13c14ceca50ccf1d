package nl.stagepact.caseclient;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;

/** A case as the service keeps it for a desk with a key of its own, opened here. */
final class SealedCase {

    private final UUID caseId;
    private final JsonNode sealed;
    private final Map<String, KeyPair> keys = new TreeMap<>();

    /** @param sealed answer of the service */
    SealedCase(JsonNode sealed, Keyring keyring) {
        this.caseId = UUID.fromString(sealed.path("caseId").asText());
        this.sealed = sealed;
        for (JsonNode key : sealed.path("keys")) {
            String part = key.path("part").asText();
            int generation = key.path("generation").asInt();
            keyring.open(bytes(key, "wrapped"),
                    SealingContexts.ofKey(caseId, part, generation, sealed.path("recipient").asText()))
                    .ifPresent(privateKey -> keys.put(part + generation, Hpke.pair(privateKey)));
        }
    }

    /** What was said in a case. @param author reporter or desk */
    record Entry(String kind, String author, String writtenOn, JsonNode content) {
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : sealed.path("entries")) {
            open(entry).ifPresent(content -> entries.add(new Entry(entry.path("kind").asText(), entry.path("author").asText(),
                    entry.path("writtenOn").asText(), content)));
        }
        return entries;
    }

    /** Empty also for what a colleague's program sealed that is no JSON, which must not close the case. */
    private Optional<JsonNode> open(JsonNode entry) {
        KeyPair key = keys.get(entry.path("part").asText() + entry.path("generation").asInt());
        String context = SealingContexts.ofEntry(caseId, entry.path("kind").asText().toUpperCase(Locale.ROOT),
                entry.path("generation").asInt(), UUID.fromString(entry.path("id").asText()));
        return key == null ? Optional.empty()
                : Hpke.open(bytes(entry, "sealed"), key, context).flatMap(text -> PaddedJson.find(text, JsonNode.class));
    }

    /** Seals text for those who may read the part. @param kind message or note */
    Map<String, Object> seal(String kind, String text) {
        JsonNode newest = null;
        for (JsonNode key : sealed.path("publicKeys")) {
            newest = key.path("kind").asText().equals(kind) ? key : newest;
        }
        if (newest == null) {
            throw new Failure("Your desk does not handle this case");
        }
        UUID id = UUID.randomUUID();
        int generation = newest.path("generation").asInt();
        byte[] written = Hpke.seal(PaddedJson.write(text), bytes(newest, "publicKey"),
                SealingContexts.ofEntry(caseId, kind.toUpperCase(Locale.ROOT), generation, id));
        return Map.of("id", id.toString(), "kind", kind, "generation", generation, "sealed",
                Base64Text.of(written));
    }

    private static byte[] bytes(JsonNode node, String field) {
        return Base64Text.bytes(node.path(field).asText());
    }
}
