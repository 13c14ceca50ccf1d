package nl.stagepact.servicekit.caller;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;

/**
 * Bounds the wait for the keys of the identity provider: its client has a limit for connecting only, and a provider that
 * accepts
 * connections and says nothing would hold every request with a token.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
public class KeyRequests implements OidcRequestFilter {

    private static final long MAX_WAIT_MILLIS = 3_000;

    @Override
    public Uni<Void> filter(OidcRequestFilterContext context) {
        context.request().timeout(MAX_WAIT_MILLIS);
        return Uni.createFrom().voidItem();
    }
}
