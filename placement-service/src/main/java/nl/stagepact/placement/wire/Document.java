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
import nl.stagepact.servicekit.precondition.ReadConditions;

/**
 * A public document, with compression and conditional requests.
 *
 * @param tag entity tag of the uncompressed bytes; the compressed representation has another one
 * @param next address of the next page; null on the last page, and for documents without pages
 */
public record Document(byte[] bytes, byte[] gzip, String tag, @Nullable String next) {

    /** Together with the refresh interval of feeds (3 s) this removes a withdrawn vacancy well within a minute. */
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
     * Returns 200 with the document, or 304 when the client already has it.
     *
     * @param since time of the last modification
     * @param control value of Cache-Control
     */
    public Response.ResponseBuilder answer(String type, Instant since, String control, HttpHeaders headers, Request request) {
        boolean compressed = AcceptEncoding.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        EntityTag entityTag = new EntityTag(compressed ? tag + '-' + GZIP : tag);
        Date modified = Date.from(since.truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder answer = ReadConditions.unchanged(request, modified, entityTag).orElse(null);
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
