package nl.stagepact.servicekit.header;

import java.lang.reflect.Method;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Allows cross-origin use of operations that need no token, because partners' websites call them from their visitors'
 * browsers (NL API Design Rules, transport/cors): they read vacancies, and send what anyone may send. Operations that need a
 * token get no CORS headers: tokens do not belong in a browser.
 */
@Provider
public class UsableFromAnyOrigin implements DynamicFeature {

    public static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    public static final String ANY = "*";

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (isOpen(resource.getResourceMethod())) {
            context.register(new Allow());
        }
    }

    /** Whether everyone may use the operation: it needs no token, and is in the contract. */
    public static boolean isOpen(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return method.isAnnotationPresent(PermitAll.class) && (operation == null || !operation.hidden());
    }

    private static final class Allow implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            answer.getHeaders().putSingle(ALLOW_ORIGIN, ANY);
            answer.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link, API-Version, Retry-After");
        }
    }
}
