package nl.stagepact.localstack.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All events have been published. */
record EmptyOutboxes(ChaosStack stack) implements Invariant {

    @Override
    public String name() {
        return "outboxes are empty";
    }

    @Override
    public List<String> violations() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String service : stack.facts().services()) {
            List<String> waiting = stack.column(service, "select type || ' of ' || key from outbox order by position");
            if (!waiting.isEmpty()) {
                found.add(service + ": " + waiting.size() + " events wait, first " + waiting.getFirst());
            }
        }
        return found;
    }
}
