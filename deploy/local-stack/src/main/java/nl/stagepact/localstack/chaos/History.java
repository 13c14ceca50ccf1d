package nl.stagepact.localstack.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Every request and its answer. Safe for use by several threads. */
final class History {

    private final Collection<Sent> all = new ConcurrentLinkedQueue<>();

    void add(Sent sent) {
        all.add(sent);
    }

    Collection<Sent> all() {
        return all;
    }

    /** Writes of objects whose name starts like this, by object and then by content. */
    Map<String, Map<String, List<Sent>>> writes(String prefix) {
        return all.stream().filter(sent -> sent.object().startsWith(prefix)).collect(Collectors.groupingBy(Sent::object,
                Collectors.groupingBy(Sent::content)));
    }

    /** What is known of a write from all its attempts. */
    static Outcome outcome(List<Sent> attempts) {
        if (attempts.stream().anyMatch(Sent::acknowledged)) {
            return Outcome.ACKNOWLEDGED;
        }
        return attempts.stream().allMatch(sent -> sent.outcome() == Outcome.REFUSED) ? Outcome.REFUSED : Outcome.UNKNOWN;
    }
}
