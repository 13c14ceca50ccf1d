package nl.stagepact.servicekit.caller;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.VertxException;

/** Tells a token that is wrong from one that cannot be judged, because the keys of the identity provider are out of reach. */
public final class UnverifiedToken {

    private UnverifiedToken() {
    }

    /** Whether the same token may be accepted later. A key that the provider does not have makes a token wrong. */
    public static boolean isCauseOf(AuthenticationFailedException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException
                    || cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }
}
