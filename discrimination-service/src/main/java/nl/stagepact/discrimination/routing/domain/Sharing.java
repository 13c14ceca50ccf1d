package nl.stagepact.discrimination.routing.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * With whom a reporter shares a case.
 *
 * @param handler desk that handles it; null while nobody does
 * @param parts that are and were shared, by day
 */
public record Sharing(@Nullable DeskCode handler, List<SharedPart> parts) {
}
