package nl.stagepact.servicekit.precondition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.ProblemException;

/**
 * The version of an entity as its {@code ETag}: {@code "v7"}. Whoever changes it says by {@code If-Match} which version he has
 * seen; a caller who has seen another is told so, and nothing changes.
 */
public final class EntityVersion {

    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,9})\"");

    private EntityVersion() {
    }

    public static String tag(int version) {
        return "\"v" + version + '"';
    }

    /**
     * The version in If-Match; empty when there is none.
     *
     * @param given the header as it came
     * @throws ProblemException 412 when it is no version of ours, which then cannot be the one that stands
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

    /** @throws ProblemException 428 when there is no If-Match, 412 when it is no version of ours */
    public static int required(@Nullable String given) {
        return seen(given).orElseThrow(() -> new ProblemException(428, "precondition-required"));
    }

    /** 412: somebody else was first. */
    public static ProblemException changed() {
        return new ProblemException(412, "precondition-failed");
    }
}
