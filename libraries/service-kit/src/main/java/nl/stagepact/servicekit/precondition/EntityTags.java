package nl.stagepact.servicekit.precondition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entity tags of If-Match or If-None-Match (RFC 9110, section 13.1).
 *
 * @param any whether the header is {@code *}: whatever there is
 * @param tags with their quotes, and {@code W/} before those that are weak
 */
public record EntityTags(boolean any, List<String> tags) {

    private static final String SEPARATORS = "[ \\t,]*+";
    /** One tag of a list, which may have empty elements. */
    private static final Pattern TAG = Pattern
            .compile("\\G" + SEPARATORS + "((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*+\")[ \\t]*+(?=,|$)");
    private static final EntityTags NONE = new EntityTags(false, List.of());

    /** Names nothing when the header is malformed: half of what it says could mean something else. */
    public static EntityTags of(String header) {
        if (header.strip().equals("*")) {
            return new EntityTags(true, List.of());
        }
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (tag.find()) {
            tags.add(tag.group(1));
            end = tag.end();
        }
        return header.substring(end).matches(SEPARATORS) ? new EntityTags(false, tags) : NONE;
    }

    /** Whether the header is {@code *}, or a list of tags and nothing else. */
    public static boolean isWellFormed(String header) {
        EntityTags given = of(header);
        return given.any || !given.tags.isEmpty();
    }

    /** Compares as If-None-Match does, weakly: a weak tag equals the strong one with the same text. */
    public boolean containsWeakly(String tag) {
        return any || tags.stream().anyMatch(each -> strong(each).equals(strong(tag)));
    }

    /** Compares as If-Match does, strongly. */
    public boolean contains(String tag) {
        return any || tags.contains(tag);
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
