package nl.stagepact.caseclient;

/** What the user is told, in one line. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message, null, false, false);
    }
}
