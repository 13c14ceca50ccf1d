package nl.stagepact.gateway.cache;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import nl.stagepact.servicekit.precondition.EntityTags;

/**
 * A cached public response.
 *
 * @param headers of the service's response
 * @param body in its content coding, as sent to clients
 * @param tag ETag; null when absent
 * @param modified Last-Modified; null when absent
 * @param receivedAt {@link System#nanoTime()} at which the response was received
 * @param freshFor nanoseconds for which it is fresh
 */
record PublicAnswer(List<Header> headers, Buffer body, @Nullable String tag, @Nullable String modified,
        long receivedAt, long freshFor) {

    /** Headers that describe the body and are left out of a 304. */
    private static final List<String> BODY_HEADERS = List.of("content-length", "content-encoding", "content-type");

    /** @param ofBody whether the header describes the body and is left out of a 304 */
    record Header(CharSequence name, CharSequence value, boolean ofBody) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value),
                    BODY_HEADERS.contains(name));
        }
    }

    /** @return size in bytes */
    int weight() {
        return body.length() + headers.stream().mapToInt(header -> header.name().length() + header.value().length()).sum();
    }

    boolean isFresh(long now) {
        return now - receivedAt < freshFor;
    }

    /** @return whether If-None-Match or If-Modified-Since shows that the client already has this response */
    boolean matchesConditionOf(HttpServerRequest request) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            EntityTags tags = EntityTags.of(known);
            return tags.any() || tag != null && tags.containsWeakly(tag);
        }
        return modified != null && modified.equals(request.getHeader("If-Modified-Since"));
    }

    void write(HttpServerRequest request, long now) {
        HttpServerResponse response = request.response();
        boolean notModified = matchesConditionOf(request);
        for (Header header : headers) {
            if (!notModified || !header.ofBody()) {
                response.putHeader(header.name(), header.value());
            }
        }
        response.putHeader("Age", Long.toString(TimeUnit.NANOSECONDS.toSeconds(now - receivedAt)));
        if (notModified) {
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", Integer.toString(body.length())).end();
        } else {
            // Several connections write the body concurrently; a slice has its own read position.
            response.end(body.slice());
        }
    }
}
