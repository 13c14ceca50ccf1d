package nl.stagepact.discrimination.escrow.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;

/** The keeper of lodgings: another process, with a database and keys of its own, that may be another organisation's. */
@ApplicationScoped
public class Keeper {

    private static final String BASE = "/discrimination/v1/keeper";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;

    private final KeeperAccess access;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private volatile byte @Nullable [] key;

    Keeper(KeeperAccess access, ObjectMapper json) {
        this.access = access;
        this.json = json;
        this.key = access.keeperKey().map(Base64Text::bytes).orElse(null);
    }

    /** Whether this installation has one. */
    public boolean exists() {
        return access.keeperUrl().isPresent();
    }

    /**
     * The keeper's public key.
     *
     * @throws LodgingRejected.NotOffered when there is no keeper
     * @throws LodgingRejected.KeeperSilent when it does not answer
     */
    public byte[] key() {
        byte[] known = key;
        if (!exists()) {
            throw new LodgingRejected.NotOffered();
        }
        if (known == null) {
            known = Base64Text
                    .bytes(answer("/key", null).orElseThrow(LodgingRejected.KeeperSilent::new).path("publicKey").asText());
            key = known;
        }
        return known;
    }

    /** @throws LodgingRejected.KeeperSilent when it did not take them */
    public void tell(List<SealedMessage> messages) {
        ObjectNode body = json.createObjectNode();
        messages.forEach(message -> body.withArray("messages").addObject().put("id", message.id().toString())
                .put("sealed", Base64Text.of(message.sealed())));
        answer("/messages", body).orElseThrow(LodgingRejected.KeeperSilent::new);
    }

    /** Lodgings whose condition is met. @throws LodgingRejected.KeeperSilent when it did not answer */
    public List<UUID> met() {
        List<UUID> met = new ArrayList<>();
        answer("/met-lodgings", null).orElseThrow(LodgingRejected.KeeperSilent::new).path("lodgings")
                .forEach(id -> met.add(UUID.fromString(id.asText())));
        return met;
    }

    /**
     * Keys of a lodging without the keeper's seal.
     *
     * @return empty when its condition is not met
     * @throws LodgingRejected.KeeperSilent when it did not answer
     */
    public Optional<List<LodgedKey>> open(UUID lodging, List<LodgedKey> lodged) {
        ObjectNode body = json.createObjectNode();
        lodged.forEach(key -> body.withArray("keys").addObject().put("part", key.part()).put("generation", key.generation())
                .put("sealed", Base64Text.of(key.sealed())));
        return answer("/met-lodgings/" + lodging + "/keys", body).map(opened -> {
            List<LodgedKey> keys = new ArrayList<>();
            opened.path("keys").forEach(key -> keys.add(new LodgedKey(key.path("part").asText(), key.path("generation").asInt(),
                    Base64Text.bytes(key.path("sealed").asText()))));
            return keys;
        });
    }

    /** @return empty for what the keeper does not find */
    private Optional<JsonNode> answer(String path, @Nullable ObjectNode body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE)
                    .header("Keeper-Token", access.keeperToken().orElse("")).header("Content-Type", "application/json");
            if (body != null) {
                request.POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            }
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (answer.statusCode() / 100 != 2) {
                throw new LodgingRejected.KeeperSilent();
            }
            return Optional.of(json.readTree(answer.body()));
        } catch (IOException e) {
            throw new LodgingRejected.KeeperSilent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LodgingRejected.KeeperSilent();
        }
    }

    private URI address(String path) {
        return access.keeperUrl().orElseThrow(LodgingRejected.NotOffered::new).resolve(BASE + path);
    }
}
