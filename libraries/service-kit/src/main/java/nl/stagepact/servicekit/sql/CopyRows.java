package nl.stagepact.servicekit.sql;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. A row is as many cells as the statement has columns, followed by {@link #endRow}. */
public final class CopyRows {

    private static final String NOTHING = "\\N";

    private final StringBuilder text;
    private boolean isFirst = true;

    /** @param capacity expected size in characters */
    public CopyRows(int capacity) {
        this.text = new StringBuilder(capacity);
    }

    /** @param value written as text: a number, a date, a UUID, a flag; null as null */
    public CopyRows cell(@Nullable Object value) {
        if (!isFirst) {
            text.append('\t');
        }
        isFirst = false;
        if (value == null) {
            text.append(NOTHING);
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** A {@code text[]}. */
    public CopyRows cell(Collection<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() == 1 ? "" : ",").append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return cell(array.append('}').toString());
    }

    public void endRow() {
        text.append('\n');
        isFirst = true;
    }

    /** UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is written so far from a position. */
    public String since(int position) {
        return text.substring(position);
    }

    /** Characters written so far. */
    public int length() {
        return text.length();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
