package nl.stagepact.servicekit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * How large a body may be.
 *
 * @param usual nearly everywhere
 * @param larger by path, for the few that take more because they never hold a body whole; a path that ends in {@code /*} stands
 *        for
 *        every path with one segment in the place of the star
 */
public record BodySizes(MemorySize usual, Map<String, MemorySize> larger) {

    /** @return bytes */
    public long at(String path) {
        MemorySize ofCollection = larger.getOrDefault(path.substring(0, path.lastIndexOf('/') + 1) + '*', usual);
        return larger.getOrDefault(path, ofCollection).asLongValue();
    }
}
