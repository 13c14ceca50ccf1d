package nl.stagepact.shortage.table.api;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that spreadsheets, separators or quotes would change, without white space around them, as readers take them. */
public final class HostileTexts {

    private HostileTexts() {
    }

    public static Arbitrary<String> ofMaxLength(int length) {
        return Arbitraries
                .of("=", "+", "-", "@", "\t", "'", "''", "\"", "\n", "\r\n", "\r", ";", ",", "|", " ", "\u00A0", "\uFEFF",
                        "\u200D",
                        "\uFF1D", "\u00E9", "\uD83D\uDE00", "a", "1", "sep=;")
                .list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts).strip())
                .filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= length);
    }
}
