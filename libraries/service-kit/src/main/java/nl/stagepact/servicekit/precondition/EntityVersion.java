package nl.stagepact.servicekit.precondition;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.ProblemException;

/**
 * The version of an entity as its {@code ETag}: {@code "v7"}. A change carries the version the client read in {@code If-Match}
 * and is rejected when the entity has changed since.
 */
public final class EntityVersion {

    /** The version of what does not exist. */
    public static final int NONE = -1;

    /** Representations of one version, such as CSV, have tags of their own. */
    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,9})(?:-[a-z0-9]+)?\"");

    private EntityVersion() {
    }

    public static String tag(int version) {
        return "\"v" + version + '"';
    }

    /** The tag of one of several representations of a version. */
    public static String tag(int version, String representation) {
        return "\"v" + version + '-' + representation + '"';
    }

    /** 200 with an entity and the version that the view shows. */
    public static Response ok(Object view, int version) {
        return Response.ok(view).header(HttpHeaders.ETAG, tag(version)).build();
    }

    /**
     * What If-Match accepts: one version, any of several, or with {@code *} whatever there is.
     *
     * @param given value of the header; null when absent
     * @throws ProblemException 428 when the header is absent
     */
    public static IntPredicate required(@Nullable String given) {
        if (given == null) {
            throw missing();
        }
        return ifGiven(given);
    }

    /** As {@link #required}, but everything is accepted when the header is absent. */
    public static IntPredicate ifGiven(@Nullable String given) {
        if (given == null) {
            return version -> true;
        }
        EntityTags tags = EntityTags.of(given);
        Set<Integer> versions = tags.tags().stream().map(TAG::matcher).filter(Matcher::matches)
                .map(tag -> Integer.valueOf(tag.group(1))).collect(Collectors.toUnmodifiableSet());
        return version -> tags.any() ? version != NONE : versions.contains(version);
    }

    /** 428: the caller does not say which version it has read. */
    public static ProblemException missing() {
        return new ProblemException(428, "precondition-required");
    }

    /** 412: the entity changed after the client read it. */
    public static ProblemException changed() {
        return new ProblemException(412, "precondition-failed");
    }
}
