package nl.stagepact.servicekit.header;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Content codings the client accepts (RFC 9110, section 12.5.3). */
public final class AcceptEncoding {

    /** No real client sends a longer header; a longer one is ignored and the response is not compressed. */
    private static final int MAX_LENGTH = 200;

    private AcceptEncoding() {
    }

    /** @param header value of Accept-Encoding; null when absent */
    public static boolean takesGzip(@Nullable String header) {
        if (header == null || header.length() > MAX_LENGTH) {
            return false;
        }
        boolean anything = false;
        for (String each : header.split(",")) {
            String[] parts = each.split(";");
            String coding = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
            if (coding.equals("gzip")) {
                return isWanted(parts);
            }
            anything |= coding.equals("*") && isWanted(parts);
        }
        return anything;
    }

    private static boolean isWanted(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().toLowerCase(Locale.ROOT);
            if (part.startsWith("q=")) {
                try {
                    return Double.parseDouble(part.substring(2)) > 0;
                } catch (NumberFormatException e) {
                    return false;
                }
            }
        }
        return true;
    }
}
