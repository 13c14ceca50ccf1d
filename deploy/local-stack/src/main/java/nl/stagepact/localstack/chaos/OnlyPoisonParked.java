package nl.stagepact.localstack.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dead letters are the poison, each in the service that consumes its type, and nothing else. */
record OnlyPoisonParked(ChaosStack stack) implements Invariant {

    @Override
    public String name() {
        return "no dead letters but the poison";
    }

    @Override
    public List<String> violations() throws SQLException {
        List<String> found = new ArrayList<>();
        for (String service : stack.facts().services()) {
            List<String> parked = stack.column(service, "select key from dead_letter");
            parked.stream().filter(key -> !key.startsWith(Poison.KEY))
                    .forEach(key -> found.add(service + " parked honest key " + key));
            if (service.equals("reporting-service")) {
                Set<String> missing = new HashSet<>(stack.poison());
                missing.removeAll(parked);
                missing.forEach(key -> found.add(service + " has not parked " + key));
            }
        }
        return found;
    }
}
