package nl.stagepact.servicekit.caller;

/** What a resource injects to learn who calls; a class, because a request-scoped bean cannot be a record. */
public class CurrentCaller {

    private final Caller caller;

    /** For the proxy that the container puts before a request-scoped bean. */
    protected CurrentCaller() {
        this(new Caller("", java.util.Set.of(), null, null, java.util.Set.of()));
    }

    public CurrentCaller(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
