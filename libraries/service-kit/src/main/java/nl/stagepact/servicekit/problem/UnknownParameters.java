package nl.stagepact.servicekit.problem;

import java.lang.annotation.Annotation;
import java.util.Arrays;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Rejects query parameters on operations that define none. Operations with query parameters read them through {@link
 * Parameters}, which reports unknown ones together with all other faults.
 */
public class UnknownParameters {

    private final Parameters parameters;

    UnknownParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    @ServerRequestFilter
    public void refuse(ResourceInfo matched) {
        if (Arrays.stream(matched.getResourceMethod().getParameterAnnotations()).noneMatch(UnknownParameters::isOfQuery)) {
            parameters.refuseFaults();
        }
    }

    private static boolean isOfQuery(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
    }
}
