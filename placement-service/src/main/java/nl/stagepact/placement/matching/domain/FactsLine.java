package nl.stagepact.placement.matching.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as one line of text, from which the same facts are read: what is frozen, and what its hash is of. */
final class FactsLine {

    private static final String BETWEEN = "|";

    private final String[] cells;
    private int next;

    private FactsLine(String[] cells) {
        this.cells = cells;
    }

    static String write(Object... values) {
        return Arrays.stream(values).map(FactsLine::cell).collect(Collectors.joining(BETWEEN));
    }

    private static String cell(Object value) {
        return value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    static FactsLine read(String line) {
        return new FactsLine(line.split("\\|", -1));
    }

    String text() {
        return cells[next++];
    }

    int number() {
        return Integer.parseInt(text());
    }

    List<String> texts() {
        String text = text();
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
