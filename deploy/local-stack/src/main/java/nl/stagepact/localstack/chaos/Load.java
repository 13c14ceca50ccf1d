package nl.stagepact.localstack.chaos;

import java.util.List;

import nl.stagepact.localstack.StackFailure;

/** Runs clients until it is told to stop. */
final class Load {

    private static final int THREADS_EACH = 3;
    /** Some ten requests a second per thread: faults are to be found, not limits. */
    private static final long BETWEEN_MILLIS = 100;
    /** A token that cannot be had, while Keycloak is away. */
    private static final long WITHOUT_TOKEN_MILLIS = 1_000;

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
                client.act();
                Thread.sleep(BETWEEN_MILLIS);
            } catch (StackFailure noToken) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WITHOUT_TOKEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
