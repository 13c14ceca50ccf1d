package nl.stagepact.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Stores cacheable responses while they are forwarded. */
public final class CacheInterceptor implements ProxyInterceptor {

    private final PublicAnswers answers;

    public CacheInterceptor(PublicAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest client = context.request().proxiedRequest();
        if (answers.contains(client)) {
            // Request the full body: a 304 would not refresh the stale cache entry.
            context.request().headers().remove("If-None-Match").remove("If-Modified-Since");
        }
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HttpServerRequest client = context.request().proxiedRequest();
        Body body = response.getBody();
        if (body == null
                || !answers.isCacheable(client, response.getStatusCode(), response.headers(), body.length())) {
            return context.sendResponse();
        }
        return collect(body.stream()).compose(bytes -> {
            PublicAnswer answer = answers.store(client, response.headers(), bytes);
            if (answer.matchesConditionOf(client)) {
                response.setStatusCode(304).setBody(null);
            } else {
                response.setBody(Body.body(bytes));
            }
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
