package nl.stagepact.gateway.proxy;

import java.util.List;
import java.util.TreeMap;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import nl.stagepact.gateway.route.Service;

/**
 * Whether requests can be sent here. One service that does not answer leaves the others of use, so that the gateway stays in
 * rotation: {@code DEGRADED}. Without any service, or while it stops, it is {@code DOWN}, with status 503.
 */
final class Health {

    private final List<Service> services;
    private final Drain drain;

    Health(List<Service> services, Drain drain) {
        this.services = services;
        this.drain = drain;
    }

    /** Whether the process answers at all, also without any service: a reason to restart it, unlike {@link #write}. */
    static void writeLive(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "application/json").end("{\"status\":\"UP\"}");
    }

    void write(HttpServerRequest request) {
        long up = services.stream().filter(Service::isUp).count();
        boolean down = drain.isLeaving() || up == 0;
        TreeMap<String, Object> states = new TreeMap<>();
        services.forEach(service -> states.put(service.name(), service.isUp() ? "UP" : "DOWN"));
        request.response().setStatusCode(down ? 503 : 200).putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("status", down ? "DOWN" : up == services.size() ? "UP" : "DEGRADED")
                        .put("services", new JsonObject(states)).encode());
    }
}
