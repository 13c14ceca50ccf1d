package nl.stagepact.servicekit.problem;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Language of human-readable texts: Dutch, unless the caller prefers English. */
public enum Language {

    NL,
    EN;

    private static final List<Locale> KNOWN = List.of(Locale.of("nl"), Locale.ENGLISH);

    /** @param acceptLanguage value of the header; Dutch when absent, malformed or without a supported language */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
            return NL;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return Locale.ENGLISH.equals(best) ? EN : NL;
        } catch (IllegalArgumentException e) {
            return NL;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
