package nl.stagepact.servicekit.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Rejects query parameters on operations that define none. Operations with query parameters read them through {@link
 * Parameters}, which reports unknown ones together with all other faults.
 */
public class UnknownParameters {

    private final Parameters parameters;
    /** Java reads the annotations of a method's parameters anew each time; this runs on every request. */
    private final Map<Method, Boolean> takesParameters = new ConcurrentHashMap<>();

    UnknownParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    @ServerRequestFilter
    public void refuse(ResourceInfo matched) {
        if (!takesParameters.computeIfAbsent(matched.getResourceMethod(), UnknownParameters::takesParameters)) {
            parameters.refuseFaults();
        }
    }

    private static boolean takesParameters(Method operation) {
        return Arrays.stream(operation.getParameterAnnotations()).anyMatch(UnknownParameters::isOfQuery);
    }

    private static boolean isOfQuery(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance);
    }
}
