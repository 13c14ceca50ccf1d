package nl.stagepact.gateway.route;

import java.net.URI;

/** One address of a service, and whether requests go there. Safe for use by several event loops. */
public final class ServiceAddress {

    /** What is known of an address. */
    public enum State {
        /** Not asked yet. */
        UNKNOWN,
        UP,
        /** It answers, and asked for no more requests, since it is about to stop. */
        LEAVING,
        DOWN
    }

    private final String service;
    private final URI url;
    private volatile State state = State.UNKNOWN;

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
        return state;
    }

    /** @return the state before */
    public State become(State next) {
        State before = state;
        state = next;
        return before;
    }

    boolean isInUse() {
        return state == State.UNKNOWN || state == State.UP;
    }

    /** For logs. */
    @Override
    public String toString() {
        return service + " at " + host() + ':' + port();
    }
}
