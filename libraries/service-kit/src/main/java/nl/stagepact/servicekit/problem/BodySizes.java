package nl.stagepact.servicekit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * Maximum sizes of request bodies.
 *
 * @param usual default limit
 * @param larger higher limits by path, for operations that stream the body; in a path that ends in {@code /*} the star matches
 *        one segment
 */
public record BodySizes(MemorySize usual, Map<String, MemorySize> larger) {

    /** @return limit in bytes */
    public long at(String path) {
        MemorySize ofCollection = larger.getOrDefault(path.substring(0, path.lastIndexOf('/') + 1) + '*', usual);
        return larger.getOrDefault(path, ofCollection).asLongValue();
    }
}
