package nl.stagepact.casesealing;

import java.util.Base64;

/** Bytes on the wire: base64url without padding (RFC 4648, section 5). */
public final class Base64Text {

    private Base64Text() {
    }

    public static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException for text that has no such form */
    public static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
