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

/** Holds answers as they pass. */
public final class CacheInterceptor implements ProxyInterceptor {

    private final PublicAnswers answers;

    public CacheInterceptor(PublicAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest client = context.request().proxiedRequest();
        if (answers.knows(client)) {
            // Else readers that all have it would never bring a new one here.
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
                || !answers.mayHold(client, response.getStatusCode(), response.headers(), body.length())) {
            return context.sendResponse();
        }
        return whole(body.stream()).compose(bytes -> {
            PublicAnswer answer = answers.hold(client, response.headers(), bytes);
            if (answer.isKnownTo(client)) {
                response.setStatusCode(304).setBody(Body.body(Buffer.buffer()));
            } else {
                response.setBody(Body.body(bytes));
            }
            return context.sendResponse();
        });
    }

    private static Future<Buffer> whole(ReadStream<Buffer> stream) {
        Promise<Buffer> all = Promise.promise();
        Buffer bytes = Buffer.buffer();
        stream.handler(bytes::appendBuffer).exceptionHandler(all::tryFail).endHandler(any -> all.tryComplete(bytes));
        stream.resume();
        return all.future();
    }
}
