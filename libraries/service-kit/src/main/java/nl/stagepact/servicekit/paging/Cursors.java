package nl.stagepact.servicekit.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a sort key as an opaque cursor and decodes it. Cursors are signed: a client can neither forge one nor use one of
 * another collection, so a decoded sort key can be trusted.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;
    private static final int MAX_LENGTH = 2_048;

    private final SecretKeySpec key;

    /** @param secret {@code stagepact.cursor.key}: at least 16 characters, the same for all replicas of a service */
    public Cursors(@ConfigProperty(name = "stagepact.cursor.key") String secret) {
        if (secret.length() < 16) {
            throw new IllegalArgumentException("stagepact.cursor.key needs at least 16 characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @param collection name of the paged collection, including its owner; the cursor is valid for that collection only */
    public String cursor(String collection, String sortKey) {
        byte[] text = sortKey.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(sign(collection, text), SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @return the sort key; empty unless the cursor was issued for this collection */
    public Optional<String> sortKey(String collection, String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        byte[] signed;
        try {
            signed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (signed.length < SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] text = Arrays.copyOfRange(signed, SIGNATURE_BYTES, signed.length);
        boolean signatureValid = MessageDigest.isEqual(sign(collection, text), Arrays.copyOf(signed, SIGNATURE_BYTES));
        return signatureValid ? Optional.of(new String(text, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /**
     * @param given null for the first page
     * @return the sort key of the item after which the page starts; empty for the first page
     * @throws InvalidCursor unless the cursor was issued for this collection
     */
    public Optional<String> after(String collection, @Nullable Cursor given) {
        return Optional.ofNullable(given).map(cursor -> sortKey(collection, cursor.text()).orElseThrow(InvalidCursor::new));
    }

    /**
     * @param sortKey of the last item of this page; null on the last page @return link to the next page; null on the last page
     */
    public @Nullable String next(String collection, @Nullable String sortKey, UriInfo asked) {
        return sortKey == null ? null
                : asked.getRequestUri().getRawPath() + '?' + asked.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor(collection, sortKey)).build().getRawQuery();
    }

    private byte[] sign(String collection, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(collection.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is not available", e);
        }
    }
}
