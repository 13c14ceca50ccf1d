package nl.stagepact.servicekit.problem;

/** Input as faults quote it: no more than a person reads, and nothing that cannot be seen or written as UTF-8. */
public final class Excerpt {

    public static final int MAX_LENGTH = 60;
    /** What decoders put in the place of bytes that they cannot read. */
    public static final char REPLACEMENT = '\uFFFD';

    private Excerpt() {
    }

    /** At most {@value #MAX_LENGTH} characters; invisible characters as their code point. */
    public static String of(String text) {
        return of(text, MAX_LENGTH);
    }

    /** At most that many characters; invisible characters as their code point. */
    public static String of(String text, int length) {
        StringBuilder excerpt = new StringBuilder();
        int at = 0;
        while (at < text.length() && at < length) {
            int codePoint = text.codePointAt(at);
            if (isInvisible(codePoint)) {
                excerpt.append("U+%04X".formatted(codePoint));
            } else {
                excerpt.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return at < text.length() ? excerpt.append('…').toString() : excerpt.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Others look like a space, or like nothing.
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> codePoint == REPLACEMENT;
        };
    }
}
