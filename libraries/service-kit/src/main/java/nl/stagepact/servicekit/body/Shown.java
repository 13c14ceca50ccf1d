package nl.stagepact.servicekit.body;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.problem.Excerpt;

/** Values and names of a body as faults quote them. */
public final class Shown {

    private Shown() {
    }

    public static String of(JsonNode node) {
        return Excerpt.of(node.isTextual() ? node.textValue() : node.isContainerNode() ? container(node) : node.asText());
    }

    /** Name of a field as a token of a JSON Pointer (RFC 6901). */
    static String token(String name) {
        StringBuilder token = new StringBuilder();
        name.codePoints().map(each -> Character.getType(each) == Character.SURROGATE ? '\uFFFD' : each)
                .forEach(token::appendCodePoint);
        return token.toString().replace("~", "~0").replace("/", "~1");
    }

    /** The text of a small one; a large one is not written out to show a few characters of it. */
    private static String container(JsonNode node) {
        return node.size() <= Excerpt.MAX_LENGTH / 2 ? node.toString() : node.isArray() ? "[…]" : "{…}";
    }
}
