package nl.stagepact.gateway.route;

import java.util.List;

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import nl.stagepact.gateway.route.ServiceAddress.State;

/**
 * Asks every address regularly whether it answers, by a HEAD of its contract, which needs no database: a dead address returns
 * into use without a client's request as the trial, and a frozen one, whose system still accepts connections, is left out.
 */
public final class AddressWatch {

    private static final Logger LOG = Logger.getLogger(AddressWatch.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final int TIMEOUT_MILLIS = 2_000;

    private final HttpClient client;
    private final Vertx vertx;
    private final List<Service> services;
    private volatile boolean stopped;

    public AddressWatch(Vertx vertx, List<Service> services) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
        this.vertx = vertx;
        this.services = services;
    }

    public void start() {
        services.forEach(service -> service.addresses().forEach(address -> ask(service, address)));
    }

    public void stop() {
        stopped = true;
    }

    private void ask(Service service, ServiceAddress address) {
        client.request(new RequestOptions().setMethod(HttpMethod.HEAD).setHost(address.host()).setPort(address.port())
                .setURI(service.basePath() + "/openapi.json").setTimeout(TIMEOUT_MILLIS))
                .compose(HttpClientRequest::send)
                .onSuccess(answer -> note(address, state(answer)))
                .onFailure(failure -> note(address, State.DOWN))
                .onComplete(any -> vertx.setTimer(EVERY_MILLIS, id -> {
                    if (!stopped) {
                        ask(service, address);
                    }
                }));
    }

    /** For each answer of a service, to a client or to the watch. */
    public static State state(HttpClientResponse answer) {
        return "close".equalsIgnoreCase(answer.getHeader("Connection")) ? State.LEAVING : State.UP;
    }

    /** Notes what became known, and logs what changed. */
    public static void note(ServiceAddress address, State state) {
        State before = address.become(state);
        if (before != state && (state == State.DOWN || before == State.DOWN)) {
            LOG.infof("Service %s: address=%s", state == State.DOWN ? "left out" : "in use again", address);
        }
    }
}
