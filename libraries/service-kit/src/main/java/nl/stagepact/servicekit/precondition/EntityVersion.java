package nl.stagepact.servicekit.precondition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.ProblemException;

/**
 * The version of an entity as its {@code ETag}: {@code "v7"}. A change carries the version the client read in {@code If-Match}
 * and is rejected when the entity has changed since.
 */
public final class EntityVersion {

    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,9})\"");

    private EntityVersion() {
    }

    public static String tag(int version) {
        return "\"v" + version + '"';
    }

    /** 200 with an entity and the version that the view shows. */
    public static Response ok(Object view, int version) {
        return Response.ok(view).header(HttpHeaders.ETAG, tag(version)).build();
    }

    /**
     * Parses If-Match; empty when the header is absent.
     *
     * @param given value of the header; null when absent
     * @throws ProblemException 412 for any other form of ETag, which cannot match the current version
     */
    public static Optional<Integer> seen(@Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw changed();
        }
        return Optional.of(Integer.valueOf(tag.group(1)));
    }

    /** @throws ProblemException 428 when the header is absent, 412 for any other form of ETag */
    public static int required(@Nullable String given) {
        return seen(given).orElseThrow(() -> new ProblemException(428, "precondition-required"));
    }

    /** 412: the entity changed after the client read it. */
    public static ProblemException changed() {
        return new ProblemException(412, "precondition-failed");
    }
}
