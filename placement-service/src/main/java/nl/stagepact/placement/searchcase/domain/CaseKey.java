package nl.stagepact.placement.searchcase.domain;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A school's own key of a search case: a UUID or 64 hexadecimal digits, in lower case. A name or citizen number fits into
 * neither, also when it is padded or written as the codes of its letters.
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
        for (byte each : HexFormat.of().parseHex(digits)) {
            if (each < FIRST_PRINTABLE || each > LAST_PRINTABLE) {
                return false;
            }
        }
        return true;
    }
}
