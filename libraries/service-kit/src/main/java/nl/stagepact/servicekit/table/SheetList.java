package nl.stagepact.servicekit.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, separated by vertical bars; a bar or backslash of a value follows a backslash. */
public final class SheetList {

    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';

    private SheetList() {
    }

    public static String written(Collection<String> values) {
        return values.stream().map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    /** The inverse of {@link #written}, except that values lose white space around them. */
    public static List<String> read(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean isEscaped = c == ESCAPE && i + 1 < cell.length()
                    && (cell.charAt(i + 1) == SEPARATOR || cell.charAt(i + 1) == ESCAPE);
            if (isEscaped) {
                value.append(cell.charAt(++i));
            } else if (c == SEPARATOR) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
