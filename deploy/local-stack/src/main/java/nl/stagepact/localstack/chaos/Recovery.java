package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.stagepact.localstack.StackFailure;

/** Measures how long after a fault users can do everything again. */
final class Recovery {

    static final Duration PROMISED = Duration.ofSeconds(60);

    private static final long BETWEEN_MILLIS = 500;
    private static final long LOOK_MILLIS = 50;

    private final Set<Client> succeeded = ConcurrentHashMap.newKeySet();

    /** @return the clients that did not succeed within what is promised */
    static List<Client> await(List<Client> clients) {
        Recovery recovery = new Recovery();
        return recovery.probe(clients);
    }

    private List<Client> probe(List<Client> clients) {
        long end = System.nanoTime() + PROMISED.toNanos();
        List<Thread> probes = clients.stream().map(client -> Thread.ofVirtual().start(() -> probe(client, end))).toList();
        try {
            while (succeeded.size() < clients.size() && System.nanoTime() < end) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the run.");
        } finally {
            probes.forEach(Thread::interrupt);
        }
        return clients.stream().filter(client -> !succeeded.contains(client)).toList();
    }

    /** Starts attempts beside each other, because one that was sent a moment too early may hang for a minute. */
    private void probe(Client client, long end) {
        try {
            while (!succeeded.contains(client) && System.nanoTime() < end) {
                Thread.ofVirtual().start(() -> attempt(client));
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Client client) {
        try {
            if (client.act()) {
                succeeded.add(client);
            }
        } catch (StackFailure noToken) {
            // the next attempt may get one
        }
    }
}
