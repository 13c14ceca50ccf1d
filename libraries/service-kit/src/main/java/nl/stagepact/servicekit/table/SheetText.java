package nl.stagepact.servicekit.table;

import java.util.regex.Pattern;

/**
 * Text in a cell that no spreadsheet takes for a formula, whichever separator it splits the line by. An apostrophe before the
 * formula prevents that; a leading apostrophe gets another, so that every text reads back as it was.
 */
public final class SheetText {

    /** Where a spreadsheet may see the beginning of a cell. */
    private static final String BEGIN = "(^|[;,|\t\r\n])(\\s*+)";
    /** In any language, and in full width as Japanese keyboards write them. */
    private static final String FORMULA = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern FORMULAS = Pattern.compile(BEGIN + "('*+" + FORMULA + ")");
    private static final Pattern MARKED_FORMULAS = Pattern.compile(BEGIN + "'('*+" + FORMULA + ")");
    private static final Pattern APOSTROPHE = Pattern.compile("^'(?!'*+" + FORMULA + ")");
    private static final Pattern MARKED_APOSTROPHE = Pattern.compile("^''(?!'*+" + FORMULA + ")");

    private SheetText() {
    }

    public static String written(String text) {
        return APOSTROPHE.matcher(FORMULAS.matcher(text).replaceAll("$1$2'$3")).replaceFirst("''");
    }

    /** The inverse of {@link #written}; a text that was never marked stays as it is. */
    public static String read(String cell) {
        return MARKED_APOSTROPHE.matcher(MARKED_FORMULAS.matcher(cell).replaceAll("$1$2$3")).replaceFirst("'");
    }
}
