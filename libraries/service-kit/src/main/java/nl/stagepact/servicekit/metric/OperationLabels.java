package nl.stagepact.servicekit.metric;

import java.util.Set;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import nl.stagepact.servicekit.operation.Operations;

/**
 * Keeps paths and methods that a caller made up out of the labels of request times. A request that is rejected before its
 * operation is found has no template, and its path could hold an id, or be one of endlessly many.
 */
@Singleton
public class OperationLabels implements MeterFilter {

    private static final String URI = "uri";
    private static final String METHOD = "method";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String OTHER = "other";
    private static final Set<String> WITHOUT_PATH = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root", OTHER);

    private final Operations operations;
    private final String basePath;
    private final boolean byOperation;

    /** @param byOperation false where it would tell too much that an operation was used */
    OperationLabels(Operations operations, @ConfigProperty(name = "quarkus.rest.path") String basePath,
            @ConfigProperty(name = "stagepact.metrics.by-operation", defaultValue = "true") boolean byOperation) {
        this.operations = operations;
        this.basePath = basePath;
        this.byOperation = byOperation;
    }

    /** Idempotent, because a composite registry and its parts apply it one after the other. */
    @Override
    public Meter.Id map(Meter.Id id) {
        return id.getName().startsWith("http.server") ? id.replaceTags(id.getTags().stream().map(this::bounded).toList()) : id;
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case URI -> Tag.of(URI, WITHOUT_PATH.contains(tag.getValue()) ? tag.getValue() : template(tag.getValue()));
            case METHOD -> METHODS.contains(tag.getValue()) ? tag : Tag.of(METHOD, OTHER);
            default -> tag;
        };
    }

    private String template(String uri) {
        if (!byOperation && uri.equals(basePath)) {
            return uri;
        }
        String template = uri.startsWith(basePath) ? uri.substring(basePath.length()) : uri;
        return operations.declared(template).map(declared -> byOperation ? basePath + declared : basePath).orElse(OTHER);
    }
}
