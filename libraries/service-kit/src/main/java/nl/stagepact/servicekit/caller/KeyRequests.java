package nl.stagepact.servicekit.caller;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

/**
 * Bounds the requests for the keys of the identity provider. Its client has a limit for connecting only, so that a provider
 * that accepts connections and says nothing would hold every request with a token; and it asks anew for every token with an
 * unknown key, so that anyone could make a service ask without end.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public class KeyRequests implements OidcRequestFilter, OidcResponseFilter {

    private static final long MAX_WAIT_MILLIS = 3_000;
    /** A token signed with a key that is younger than the last answer is refused for so long. */
    private static final long FRESH_NANOS = 2_000_000_000;
    private static final int OK = 200;

    private volatile @Nullable Answer last;

    private record Answer(Set<String> keys, long at) {

        boolean lacks(String key) {
            return !keys.contains(key) && System.nanoTime() - at < FRESH_NANOS;
        }
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        Answer answer = last;
        if (answer != null && answer.lacks(key(context.contextProperties().get(OidcRequestContextProperties.TOKEN)))) {
            return Uni.createFrom().failure(new UnresolvableKeyException("The provider just answered without this key"));
        }
        context.request().timeout(MAX_WAIT_MILLIS);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext context) {
        if (context.statusCode() == OK) {
            last = new Answer(context.responseBody().toJsonObject().getJsonArray("keys").stream()
                    .map(key -> ((JsonObject) key).getString("kid", "")).collect(Collectors.toSet()), System.nanoTime());
        }
        return Uni.createFrom().voidItem();
    }

    private static String key(@Nullable Object token) {
        JsonObject headers = token == null ? null : OidcUtils.decodeJwtHeaders(token.toString());
        return headers == null ? "" : headers.getString("kid", "");
    }
}
