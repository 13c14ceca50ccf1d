package nl.stagepact.localstack.chaos;

import java.util.List;

import nl.stagepact.localstack.StackFailure;

/** Runs clients until it is told to stop. */
final class Load {

    private static final int THREADS_EACH = 3;
    /** Some ten requests a second per thread: faults are to be found, not limits. */
    private static final long BETWEEN_MILLIS = 100;
    /** After a failure: clients in a loop would take the processor from the service that starts again. */
    private static final long AFTER_FAILURE_MILLIS = 500;

    private volatile boolean stopping;

    static Load of(List<Client> clients) {
        Load load = new Load();
        for (Client client : clients) {
            for (int thread = 0; thread < THREADS_EACH; thread++) {
                Thread.ofVirtual().name(client.name()).start(() -> load.repeat(client));
            }
        }
        return load;
    }

    /** Starts nothing more; requests that are under way go on. */
    void stop() {
        stopping = true;
    }

    private void repeat(Client client) {
        while (!stopping) {
            try {
                Thread.sleep(succeeds(client) ? BETWEEN_MILLIS : AFTER_FAILURE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean succeeds(Client client) {
        try {
            return client.act();
        } catch (StackFailure noToken) {
            return false;
        }
    }
}
