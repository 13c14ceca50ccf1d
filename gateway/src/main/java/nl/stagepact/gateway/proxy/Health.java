package nl.stagepact.gateway.proxy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.gateway.route.ServiceState;

/**
 * Whether requests can be sent here. One service that does not answer leaves the others of use, so that the gateway stays in
 * rotation: {@code DEGRADED}. So does a service that is not ready, even when no service is: another gateway would find the
 * same, and what needs no database is still answered. Without any service, or while it stops, it is {@code DOWN}, with 503.
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
        Map<String, ServiceState> states = services.stream()
                .collect(Collectors.toMap(Service::name, Service::state, (one, other) -> one, TreeMap::new));
        boolean down = drain.isLeaving() || states.values().stream().allMatch(ServiceState.DOWN::equals);
        boolean up = states.values().stream().allMatch(ServiceState.UP::equals);
        JsonObject named = new JsonObject();
        states.forEach((service, state) -> named.put(service, state.name()));
        request.response().setStatusCode(down ? 503 : 200).putHeader("Content-Type", "application/json")
                .end(new JsonObject().put("status", down ? "DOWN" : up ? "UP" : "DEGRADED").put("services", named).encode());
    }
}
