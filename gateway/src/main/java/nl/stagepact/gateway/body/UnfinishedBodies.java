package nl.stagepact.gateway.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemException;

/**
 * Counts bodies that are not complete, so that neither one address, nor one client, nor all together exhaust what the gateway
 * has. Shared by all event loops; only in memory, and nothing of a client is kept after its last body.
 */
public final class UnfinishedBodies {

    private final ReceivingSettings settings;
    private final ClientAddress addresses;
    private final Map<Key, Integer> counts = new HashMap<>();

    public UnfinishedBodies(ReceivingSettings settings) {
        this.settings = settings;
        this.addresses = new ClientAddress(settings.proxies().orElse(List.of()));
    }

    private enum Scope {
        ADDRESS,
        CLIENT,
        ALL,
        FORWARDED
    }

    private record Key(Scope scope, String name) {
    }

    /** One counted body. */
    final class Lease {

        private final List<Key> keys;

        private Lease(List<Key> keys) {
            this.keys = new ArrayList<>(keys);
        }

        /** @return whether the body may be forwarded now; it may not while too many are */
        boolean forward() {
            List<Key> forwarded = List.of(new Key(Scope.FORWARDED, ""));
            if (!count(forwarded).isEmpty()) {
                return false;
            }
            keys.addAll(forwarded);
            return true;
        }

        /** May be repeated. */
        void release() {
            synchronized (counts) {
                keys.forEach(key -> counts.computeIfPresent(key, (any, count) -> count == 1 ? null : count - 1));
            }
            keys.clear();
        }
    }

    /** @return bodies of all clients that are not complete */
    public int total() {
        synchronized (counts) {
            return counts.getOrDefault(new Key(Scope.ALL, ""), 0);
        }
    }

    /**
     * @throws ProblemException 429 when the address or the client has too many unfinished bodies, 503 when all together have
     */
    Lease lease(HttpServerRequest request) {
        List<Key> keys = new ArrayList<>(List.of(new Key(Scope.ADDRESS, addresses.of(request)), new Key(Scope.ALL, "")));
        client(request).ifPresent(client -> keys.add(new Key(Scope.CLIENT, client)));
        List<Key> full = count(keys);
        if (!full.isEmpty()) {
            throw FrameworkProblems.of(full.getFirst().scope() == Scope.ALL ? 503 : 429);
        }
        return new Lease(keys);
    }

    /** Counts all or none. @return those of the keys that have reached their limit */
    private List<Key> count(List<Key> keys) {
        synchronized (counts) {
            List<Key> full = keys.stream().filter(key -> counts.getOrDefault(key, 0) >= limit(key.scope())).toList();
            if (full.isEmpty()) {
                keys.forEach(key -> counts.merge(key, 1, Integer::sum));
            }
            return full;
        }
    }

    private int limit(Scope scope) {
        return switch (scope) {
            case ADDRESS -> settings.perAddress();
            case CLIENT -> settings.perClient();
            case ALL -> settings.total();
            case FORWARDED -> settings.forwarded();
        };
    }

    /** The whole header: the gateway does not verify tokens, and a name in an unverified one could be anybody's. */
    private static Optional<String> client(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .map(header -> HexFormat.of().formatHex(Fingerprint.of(header.getBytes(StandardCharsets.UTF_8))));
    }
}
