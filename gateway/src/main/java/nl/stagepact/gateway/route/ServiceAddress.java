package nl.stagepact.gateway.route;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;

/** One address of a service, and whether requests go there. Safe for use by several event loops. */
public final class ServiceAddress {

    /** What is known of an address. */
    public enum State {
        /** Not asked yet. */
        UNKNOWN,
        UP,
        /** It answers, and asked for no more requests, since it is about to stop. */
        LEAVING,
        /** It answers, and says that it can do no work, mostly because its database is away. */
        NOT_READY,
        DOWN
    }

    private final String service;
    private final URI url;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNKNOWN);

    ServiceAddress(String service, URI url) {
        this.service = service;
        this.url = url;
    }

    public String host() {
        return url.getHost();
    }

    public int port() {
        return url.getPort();
    }

    public State state() {
        return state.get();
    }

    /** @return the state before */
    public State become(State next) {
        return state.getAndSet(next);
    }

    /**
     * A client got an answer, which shows that the address is reached, and nothing about its database: what is answered from
     * memory does not make it ready.
     *
     * @param leaving whether the answer asked for no more requests
     * @return the state before
     */
    public State answered(boolean leaving) {
        return state.getAndUpdate(before -> leaving ? State.LEAVING : before == State.NOT_READY ? before : State.UP);
    }

    /** Addresses of a lower rank are tried first. One that is not ready answers at least what needs no database. */
    int rank() {
        return switch (state()) {
            case UNKNOWN, UP -> 0;
            case LEAVING -> 1;
            case NOT_READY -> 2;
            case DOWN -> 3;
        };
    }

    /** For logs. */
    @Override
    public String toString() {
        return service + " at " + host() + ':' + port();
    }
}
