package nl.stagepact.gateway.cache;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * An answer that everyone may have.
 *
 * @param headers of the service's answer
 * @param body as it goes over the wire
 * @param tag its ETag; null when it has none
 * @param modified its Last-Modified; null when it has none
 * @param since nanoseconds at which it came ({@link System#nanoTime()})
 * @param nanos for which it holds
 */
record PublicAnswer(List<Header> headers, Buffer body, @Nullable String tag, @Nullable String modified,
        long since, long nanos) {

    /** What tells of the body, not of the resource: a 304 has none. */
    private static final List<String> OF_BODY = List.of("content-length", "content-encoding", "content-type");

    /** As the server writes it. @param ofBody whether it tells of the body, not of the resource */
    record Header(CharSequence name, CharSequence value, boolean ofBody) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value), OF_BODY.contains(name));
        }
    }

    /** Bytes that it takes. */
    int weight() {
        return body.length() + headers.stream().mapToInt(header -> header.name().length() + header.value().length()).sum();
    }

    boolean isFresh(long now) {
        return now - since < nanos;
    }

    /** Whether the client said that it has this one. */
    boolean isKnownTo(HttpServerRequest request) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return known.strip().equals("*") || tag != null && isAmong(known);
        }
        return modified != null && modified.equals(request.getHeader("If-Modified-Since"));
    }

    void write(HttpServerRequest request, long now) {
        HttpServerResponse response = request.response();
        boolean known = isKnownTo(request);
        for (Header header : headers) {
            if (!known || !header.ofBody()) {
                response.putHeader(header.name(), header.value());
            }
        }
        response.putHeader("Age", Long.toString(TimeUnit.NANOSECONDS.toSeconds(now - since)));
        if (known) {
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(body.length())).end();
        } else {
            // A slice has its own place to read from: several connections write the body at once.
            response.end(body.slice());
        }
    }

    private boolean isAmong(String list) {
        for (String each : list.split(",")) {
            String one = each.strip();
            if ((one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
