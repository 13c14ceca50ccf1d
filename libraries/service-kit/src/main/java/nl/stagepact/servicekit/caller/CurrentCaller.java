package nl.stagepact.servicekit.caller;

/** Injectable holder of the request's {@link Caller}; a class, because a request-scoped bean cannot be a record. */
public class CurrentCaller {

    private final Caller caller;

    /** For the CDI client proxy. */
    protected CurrentCaller() {
        this(new Caller("", "", java.util.Set.of(), null, null, null, null, java.util.Set.of()));
    }

    public CurrentCaller(Caller caller) {
        this.caller = caller;
    }

    public Caller get() {
        return caller;
    }
}
