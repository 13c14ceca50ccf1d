package nl.stagepact.gateway.compression;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import nl.stagepact.servicekit.header.AcceptEncoding;

/** A text that the gateway itself serves, compressed once. */
public record TextBody(Buffer plain, Buffer gzip) {

    public static TextBody of(Buffer text) {
        return new TextBody(text, GzipStream.compress(text));
    }

    /** Ends the response with the text, compressed if the client accepts that; its other headers have been set. */
    public void end(HttpServerRequest request) {
        HttpServerResponse response = request.response().putHeader("Vary", "Accept-Encoding");
        if (AcceptEncoding.takesGzip(request.getHeader("Accept-Encoding"))) {
            // Several connections write the body concurrently; a slice has its own read position.
            response.putHeader("Content-Encoding", "gzip").end(gzip.slice());
        } else {
            response.end(plain.slice());
        }
    }
}
