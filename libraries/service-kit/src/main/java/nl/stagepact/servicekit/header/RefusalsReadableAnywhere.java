package nl.stagepact.servicekit.header;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a page of any origin read why its request was refused, also before an operation was found, when it sent no token: that
 * tells nothing of anyone. Not where a token is needed, which does not belong in a browser.
 */
@Provider
public class RefusalsReadableAnywhere implements ContainerResponseFilter {

    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHENTICATED = 401;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() >= FIRST_ERROR && answer.getStatus() != UNAUTHENTICATED
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
            answer.getHeaders().putSingle(UsableFromAnyOrigin.ALLOW_ORIGIN, UsableFromAnyOrigin.ANY);
        }
    }
}
