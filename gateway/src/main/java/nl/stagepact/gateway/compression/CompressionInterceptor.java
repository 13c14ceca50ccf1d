package nl.stagepact.gateway.compression;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import nl.stagepact.servicekit.header.AcceptEncoding;

/**
 * Compresses text that anyone may read, for clients that accept gzip. The entity tag becomes a weak one, because the bytes are
 * others than the service's; a condition on it still holds.
 */
public final class CompressionInterceptor implements ProxyInterceptor {

    /** A longer body is compressed while it passes; a shorter one has a known length again, and can be cached. */
    private static final int MAX_COLLECTED = 1 << 20;

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HttpServerRequest client = context.request().proxiedRequest();
        MultiMap headers = response.headers();
        Body body = response.getBody();
        if (body == null || !Compressible.is(client, response.getStatusCode(), headers)) {
            return context.sendResponse();
        }
        headers.add("Vary", "Accept-Encoding");
        if (!AcceptEncoding.takesGzip(client.getHeader("Accept-Encoding"))
                || body.length() >= 0 && body.length() < Compressible.MIN_BYTES) {
            return context.sendResponse();
        }
        headers.set("Content-Encoding", "gzip");
        String tag = headers.get("ETag");
        if (tag != null && !tag.startsWith("W/")) {
            headers.set("ETag", "W/" + tag);
        }
        if (body.length() < 0 || body.length() > MAX_COLLECTED) {
            headers.remove("Content-Length");
            response.setBody(Body.body(new GzipStream(body.stream())));
            return context.sendResponse();
        }
        return collect(body.stream()).compose(bytes -> {
            response.setBody(Body.body(GzipStream.compress(bytes)));
            return context.sendResponse();
        });
    }

    private static Future<Buffer> collect(ReadStream<Buffer> stream) {
        Promise<Buffer> all = Promise.promise();
        Buffer bytes = Buffer.buffer();
        stream.handler(bytes::appendBuffer).exceptionHandler(all::tryFail).endHandler(any -> all.tryComplete(bytes));
        stream.resume();
        return all.future();
    }
}
