package nl.stagepact.servicekit.body;

import com.fasterxml.jackson.databind.JsonNode;

/** Input as faults quote it: no more than a person reads, and nothing that cannot be seen or written as UTF-8. */
final class Shown {

    private static final int LENGTH = 60;

    private Shown() {
    }

    static String of(JsonNode node) {
        return of(node.isTextual() ? node.textValue() : node.isContainerNode() ? container(node) : node.toString());
    }

    /** At most 60 characters; invisible characters as their code point. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && at < LENGTH) {
            int codePoint = text.codePointAt(at);
            if (isInvisible(codePoint)) {
                shown.append("U+%04X".formatted(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Name of a field as a token of a JSON Pointer (RFC 6901). */
    static String token(String name) {
        StringBuilder token = new StringBuilder();
        name.codePoints().map(each -> Character.getType(each) == Character.SURROGATE ? '\uFFFD' : each)
                .forEach(token::appendCodePoint);
        return token.toString().replace("~", "~0").replace("/", "~1");
    }

    /** The text of a small one; a large one is not written out to show 60 characters of it. */
    private static String container(JsonNode node) {
        return node.size() <= LENGTH / 2 ? node.toString() : node.isArray() ? "[…]" : "{…}";
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
