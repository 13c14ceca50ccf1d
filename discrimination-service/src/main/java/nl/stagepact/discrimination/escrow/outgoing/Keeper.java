package nl.stagepact.discrimination.escrow.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

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
    private static final int SUCCESS = 200;
    private static final int KEY_BYTES = 32;

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
            known = parsed(() -> Base64Text.bytes(answer("/key", null).path("publicKey").asText()));
            if (known.length != KEY_BYTES) {
                throw new LodgingRejected.KeeperSilent();
            }
            key = known;
        }
        return known;
    }

    /** @return ids of those that it took @throws LodgingRejected.KeeperSilent when it does not answer as it should */
    public List<UUID> tell(List<SealedMessage> messages) {
        ObjectNode body = json.createObjectNode();
        messages.forEach(message -> body.withArray("messages").addObject().put("id", message.id().toString())
                .put("sealed", Base64Text.of(message.sealed())));
        return ids(answer("/messages", body).path("taken"));
    }

    /** Lodgings whose condition is met. @throws LodgingRejected.KeeperSilent when it does not answer as it should */
    public List<UUID> met() {
        return ids(answer("/met-lodgings", null).path("lodgings"));
    }

    /**
     * Keys of a lodging without the keeper's seal.
     *
     * @throws LodgingRejected.KeeperSilent when it does not answer as it should, such as when the condition is not met
     */
    public List<LodgedKey> open(UUID lodging, List<LodgedKey> lodged) {
        ObjectNode body = json.createObjectNode();
        lodged.forEach(key -> body.withArray("keys").addObject().put("part", key.part()).put("generation", key.generation())
                .put("sealed", Base64Text.of(key.sealed())));
        JsonNode opened = answer("/met-lodgings/" + lodging + "/keys", body).path("keys");
        return parsed(
                () -> StreamSupport.stream(opened.spliterator(), false).map(key -> new LodgedKey(key.path("part").asText(),
                        key.path("generation").asInt(), Base64Text.bytes(key.path("sealed").asText()))).toList());
    }

    private static List<UUID> ids(JsonNode ids) {
        return parsed(() -> StreamSupport.stream(ids.spliterator(), false).map(id -> UUID.fromString(id.asText())).toList());
    }

    private static <T> T parsed(Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException e) {
            throw new LodgingRejected.KeeperSilent();
        }
    }

    private JsonNode answer(String path, @Nullable ObjectNode body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                    .header("Keeper-Token", access.keeperToken().orElse("")).header("Content-Type", "application/json");
            if (body != null) {
                request.POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            }
            // The whole answer, not only its head: one that stalls must not stop the timer.
            HttpResponse<byte[]> answer = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (answer.statusCode() != SUCCESS) {
                throw new LodgingRejected.KeeperSilent();
            }
            return json.readTree(answer.body());
        } catch (IOException | ExecutionException | TimeoutException e) {
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
