package nl.stagepact.placement.searchcase.domain;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A school's own key of a search case: a UUID or 64 hexadecimal digits, in lower case. Plain disguises of a name or a number
 * are refused: padding, and codes of letters. Who wants to hide something in random-looking digits can; that is for the
 * school not to do.
 */
@Embeddable
public record CaseKey(@Column(name = "case_key") String text) {

    /** What is allowed, for people. */
    public static final String FORM = "UUID / 64 × 0-9 a-f";
    /** Anchored, because OpenAPI patterns match anywhere in a text. */
    public static final String PATTERN = "^([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[1-8][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-"
            + "[0-9A-Fa-f]{12}|[0-9A-Fa-f]{64})$";

    private static final Pattern ALLOWED = Pattern.compile(PATTERN);
    /** Of random keys, one in 70 million. */
    private static final Pattern PADDING = Pattern.compile("([0-9a-f])\\1{8}");
    /** Letters of two bytes; of random keys, one in 300 million. */
    private static final int MANY_ZEROS = 6;
    /** Of 32 random bytes so few are unprintable once in a billion; a UUID has one by its form. */
    private static final int FEW_OTHERS = 1;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_PRINTABLE = 0x7e;

    /** Empty for text of another form, and for a key that looks like something else that was put into this form. */
    public static Optional<CaseKey> of(String text) {
        if (!ALLOWED.matcher(text).matches()) {
            return Optional.empty();
        }
        String key = text.toLowerCase(Locale.ROOT);
        String digits = key.replace("-", "");
        return PADDING.matcher(digits).find() || isReadable(digits) ? Optional.empty() : Optional.of(new CaseKey(key));
    }

    /** Whether the bytes are the codes of letters. */
    private static boolean isReadable(String digits) {
        int zeros = 0;
        int others = 0;
        for (byte each : HexFormat.of().parseHex(digits)) {
            if (each == 0) {
                zeros++;
            } else if (each < FIRST_PRINTABLE || each > LAST_PRINTABLE) {
                others++;
            }
        }
        return others <= FEW_OTHERS || zeros >= MANY_ZEROS;
    }
}
