package nl.stagepact.discrimination.sealedcase.api;

import java.util.Base64;

/** Bytes on the wire: base64url without padding (RFC 4648, section 5). */
final class Base64Text {

    private Base64Text() {
    }

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @param text that has such a form */
    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
