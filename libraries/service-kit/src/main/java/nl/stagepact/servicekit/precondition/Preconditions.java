package nl.stagepact.servicekit.precondition;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

/**
 * If-Match and If-None-Match of a write to what may not exist yet. Absent headers ask nothing.
 *
 * @param match the current tag must be among these
 * @param noneMatch the current tag must not be among these
 */
public record Preconditions(Optional<EntityTags> match, Optional<EntityTags> noneMatch) {

    public static Preconditions of(HttpHeaders headers) {
        return new Preconditions(tags(headers, HttpHeaders.IF_MATCH), tags(headers, HttpHeaders.IF_NONE_MATCH));
    }

    /** @param current entity tag; empty when there is nothing */
    public boolean allow(Optional<String> current) {
        boolean matches = match.isEmpty() || current.isPresent() && match.get().contains(current.get());
        return matches && (noneMatch.isEmpty() || current.isEmpty() || !noneMatch.get().containsWeakly(current.get()));
    }

    private static Optional<EntityTags> tags(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name)).map(EntityTags::of);
    }
}
