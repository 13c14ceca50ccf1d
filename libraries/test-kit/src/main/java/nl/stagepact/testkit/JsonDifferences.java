package nl.stagepact.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where two documents differ: a contract has over ten thousand lines, in which a reader would not find the difference.
 *
 * @param lines one per value that differs: its JSON Pointer and both values
 */
record JsonDifferences(List<String> lines) {

    private static final int SHOWN = 20;

    private static final int MAX_VALUE = 200;

    static JsonDifferences between(JsonNode expected, JsonNode actual) {
        List<String> lines = new ArrayList<>();
        compare("", expected, actual, lines);
        return new JsonDifferences(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private static void compare(String pointer, JsonNode expected, JsonNode actual, List<String> lines) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(pointer + '/' + name.replace("~", "~0").replace("/", "~1"), expected.path(name),
                    actual.path(name), lines));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                compare(pointer + '/' + i, expected.path(i), actual.path(i), lines);
            }
        } else if (!expected.equals(actual)) {
            lines.add("%s: %s -> %s".formatted(pointer, shown(expected), shown(actual)));
        }
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "absent" : value.toString();
        return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE) + "...";
    }

    @Override
    public String toString() {
        String first = String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())));
        return lines.size() <= SHOWN ? first : first + "\n... and " + (lines.size() - SHOWN) + " more";
    }
}
