package nl.stagepact.gateway.proxy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import nl.stagepact.gateway.body.LingeringClose;
import nl.stagepact.gateway.metric.GatewayMetrics;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Problem;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.ProblemWriter;
import nl.stagepact.servicekit.problem.Texts;

/**
 * Turns connection failures, timeouts and aborted responses of services into problems, and strips forwarding headers that
 * clients set.
 */
final class ProblemInterceptor implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ProblemInterceptor.class);
    /** Only the gateway may set these headers. */
    private static final List<String> FORWARDING_HEADERS = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Real-IP", "Expect");

    private final Texts texts;
    private final Vertx vertx;

    ProblemInterceptor(Texts texts, Vertx vertx) {
        this.texts = texts;
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        FORWARDING_HEADERS.forEach(request.headers()::remove);
        return context.sendRequest().recover(failure -> Future.succeededFuture(answer(request, problem(request, failure))));
    }

    private static ProblemException problem(ProxyRequest request, Throwable failure) {
        if (failure instanceof ProblemException refused) {
            return refused;
        }
        if (request.proxiedRequest().response().closed()) {
            return FrameworkProblems.of(408); // the client has gone; nobody reads it
        }
        // A request that takes too long is reset, and says so only in the cause.
        Throwable cause = failure.getCause() instanceof TimeoutException timeout ? timeout : failure;
        boolean slow = cause instanceof TimeoutException;
        GatewayMetrics.serviceFailed(slow);
        LOG.warnf("Service did not respond: path=%s slow=%s cause=%s",
                Excerpt.of(request.proxiedRequest().path()), slow, cause.toString());
        return FrameworkProblems.of(slow ? 504 : 502);
    }

    private ProxyResponse answer(ProxyRequest request, ProblemException thrown) {
        HttpServerRequest client = request.proxiedRequest();
        Language language = Language.of(client.getHeader("Accept-Language"));
        byte[] json = ProblemWriter.json(texts.problem(language, thrown, client.path()));
        if (!client.isEnded()) {
            LingeringClose.after(client, vertx);
        }
        ProxyResponse answer = request.release().response();
        if (ProblemWriter.isReadableAnywhere(client, thrown.status())) {
            answer.putHeader("Access-Control-Allow-Origin", "*");
        }
        return answer.setStatusCode(thrown.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                .putHeader("Vary", "Accept-Language")
                .setBody(Body.body(Buffer.buffer(new String(json, StandardCharsets.UTF_8))));
    }
}
