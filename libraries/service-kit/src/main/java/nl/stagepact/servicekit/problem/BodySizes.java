package nl.stagepact.servicekit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * How large a body may be.
 *
 * @param usual nearly everywhere
 * @param larger by path, for the few that take more because they never hold a body whole
 */
public record BodySizes(MemorySize usual, Map<String, MemorySize> larger) {

    /** @return bytes */
    public long at(String path) {
        return larger.getOrDefault(path, usual).asLongValue();
    }
}
