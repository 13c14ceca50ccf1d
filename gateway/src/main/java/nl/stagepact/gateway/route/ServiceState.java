package nl.stagepact.gateway.route;

/** What a service can do at one of its addresses at least, the best first: as {@code /health} shows it. */
public enum ServiceState {

    UP,
    /** It answers, but no address is ready. It still receives requests, and answers those that need no database. */
    NOT_READY,
    DOWN;

    static ServiceState of(ServiceAddress.State address) {
        return switch (address) {
            case UP, LEAVING -> UP;
            case NOT_READY -> NOT_READY;
            case UNKNOWN, DOWN -> DOWN;
        };
    }
}
