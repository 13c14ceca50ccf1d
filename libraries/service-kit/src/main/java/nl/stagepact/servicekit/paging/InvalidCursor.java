package nl.stagepact.servicekit.paging;

/** A cursor was forged, or issued for another collection. */
public class InvalidCursor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCursor() {
        super("Invalid cursor", null, false, false); // expected control flow: no stack trace
    }
}
