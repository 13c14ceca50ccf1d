package nl.stagepact.gateway.proxy;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.ProxyContext;
import nl.stagepact.gateway.route.AddressWatch;
import nl.stagepact.gateway.route.GatewaySettings;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.gateway.route.ServiceAddress;

/** Connects requests to an address of a service: when one cannot be reached, nothing was sent, and the next one is tried. */
final class Origin {

    /**
     * The wait for a free connection ends after that for a new one: else nobody could tell an address that cannot be reached
     * from one whose connections are all in use.
     */
    private static final Duration QUEUE = Duration.ofMillis(500);

    private final Service service;
    private final HttpClient client;
    private final GatewaySettings.Patience patience;
    private final Vertx vertx;

    Origin(Service service, HttpClient client, GatewaySettings.Patience patience, Vertx vertx) {
        this.service = service;
        this.client = client;
        this.patience = patience;
        this.vertx = vertx;
    }

    Future<HttpClientRequest> connect(ProxyContext context) {
        return connect(context.request().proxiedRequest(), service.inTurn().iterator());
    }

    /** Whether the connection broke, so that another one may do. */
    static boolean isBroken(Throwable failure) {
        return failure instanceof IOException || failure instanceof HttpClosedException;
    }

    private Future<HttpClientRequest> connect(HttpServerRequest from, Iterator<ServiceAddress> left) {
        ServiceAddress address = left.next();
        return client.request(new RequestOptions().setHost(address.host()).setPort(address.port())
                .setConnectTimeout(patience.connect().plus(QUEUE).toMillis()))
                .onSuccess(upstream -> watch(upstream, from, address))
                .recover(failure -> {
                    if (!isBroken(failure)) {
                        return Future.failedFuture(failure);
                    }
                    AddressWatch.lost(address);
                    return left.hasNext() ? connect(from, left) : Future.failedFuture(failure);
                });
    }

    private void watch(HttpClientRequest upstream, HttpServerRequest from, ServiceAddress address) {
        UpstreamWatch.over(upstream, from, isRead(from) ? patience.read() : patience.write(), vertx);
        upstream.response().onSuccess(answer -> AddressWatch.answered(address, answer)).onFailure(failure -> {
            if (isBroken(failure)) {
                AddressWatch.lost(address);
            }
        });
        upstream.response().compose(HttpClientResponse::end).onSuccess(any -> {
            if (!from.isEnded()) {
                upstream.reset(); // answered before it had the whole body: the connection cannot be used again
            }
        });
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD
                || request.method() == HttpMethod.OPTIONS;
    }
}
