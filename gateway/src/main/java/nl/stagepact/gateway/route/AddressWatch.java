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
 * Asks every address regularly whether it is ready. A dead address returns into use without a client's request as the trial, a
 * frozen one, whose system still accepts connections, is left out, and one whose database is away is not preferred.
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
                .setURI(service.readyPath()).setTimeout(TIMEOUT_MILLIS))
                .compose(HttpClientRequest::send)
                .onSuccess(answer -> probed(address, answer))
                .onFailure(failure -> lost(address))
                .onComplete(any -> vertx.setTimer(EVERY_MILLIS, id -> {
                    if (!stopped) {
                        ask(service, address);
                    }
                }));
    }

    /** A service that cannot be asked, because it is of another release, is taken as ready. */
    private static void probed(ServiceAddress address, HttpClientResponse answer) {
        State state = isLeaving(answer) ? State.LEAVING : answer.statusCode() >= 500 ? State.NOT_READY : State.UP;
        log(address, address.become(state), state);
    }

    /** For each answer of an address to a client. */
    public static void answered(ServiceAddress address, HttpClientResponse answer) {
        State before = address.answered(isLeaving(answer));
        log(address, before, before == State.DOWN ? State.UP : before);
    }

    /** An address could not be reached, or its connection broke. */
    public static void lost(ServiceAddress address) {
        log(address, address.become(State.DOWN), State.DOWN);
    }

    private static boolean isLeaving(HttpClientResponse answer) {
        return "close".equalsIgnoreCase(answer.getHeader("Connection"));
    }

    private static void log(ServiceAddress address, State before, State now) {
        if (before == now) {
            return;
        }
        if (now == State.DOWN) {
            LOG.infof("Service left out: address=%s", address);
        } else if (now == State.NOT_READY) {
            LOG.infof("Service is not ready: address=%s", address);
        } else if (before == State.DOWN || before == State.NOT_READY) {
            LOG.infof("Service in use again: address=%s", address);
        }
    }
}
