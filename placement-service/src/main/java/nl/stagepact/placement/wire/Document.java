package nl.stagepact.placement.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.header.AcceptEncoding;
import nl.stagepact.servicekit.idempotency.Fingerprint;

/**
 * Something that everyone may have, as it goes over the wire: compressed where that is asked for, not sent again to whoever has
 * it.
 *
 * @param tag of the bytes as they are; compressed they have another one
 * @param next address of the next page; null on the last one, and where there are no pages
 */
public record Document(byte[] bytes, byte[] gzip, String tag, @Nullable String next) {

    /** With what a feed's edition may lag (3 s) and what a browser adds, a withdrawn vacancy is gone well within a minute. */
    public static final String CACHEABLE = "public, max-age=10";

    private static final int TAG_BYTES = 12;
    private static final String GZIP = "gzip";

    public static Document of(byte[] bytes, @Nullable String next) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory can be written", e);
        }
        return new Document(bytes, compressed.toByteArray(), tag(bytes), next);
    }

    public int size() {
        return bytes.length + gzip.length;
    }

    /**
     * 200 with the document, or 304.
     *
     * @param since when it became what it is
     * @param control how long it may be held
     */
    public Response.ResponseBuilder answer(String type, Instant since, String control, HttpHeaders headers, Request request) {
        boolean compressed = AcceptEncoding.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        EntityTag entityTag = new EntityTag(compressed ? tag + '-' + GZIP : tag);
        Date modified = Date.from(since.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder answer = request.evaluatePreconditions(modified, entityTag);
        if (answer == null) {
            answer = Response.ok(compressed ? gzip : bytes).type(type);
            if (compressed) {
                answer.header(HttpHeaders.CONTENT_ENCODING, GZIP);
            }
        }
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.tag(entityTag).lastModified(modified).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, control);
    }

    private static String tag(byte[] bytes) {
        return HexFormat.of().formatHex(Fingerprint.of(bytes), 0, TAG_BYTES);
    }
}
