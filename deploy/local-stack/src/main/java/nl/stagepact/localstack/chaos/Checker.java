package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.stagepact.localstack.StackFailure;

/** Judges a run when its faults have ended. */
final class Checker {

    private static final long BETWEEN_MILLIS = 500;

    private final List<Invariant> invariants;

    private Checker(List<Invariant> invariants) {
        this.invariants = invariants;
    }

    /**
     * @param since when the run began; answers of before are not judged again
     * @param struck faults of the run
     */
    static Checker of(ChaosStack stack, Gateway gateway, History history, Instant since, List<Struck> struck) {
        List<Sent> ofRun = history.all().stream().filter(sent -> sent.sentAt().isAfter(since)).toList();
        return new Checker(
                List.of(new HonestAnswers(ofRun), new GracefulStops(ofRun, struck, stack), new HealthyServices(stack),
                        new WholeDeliveries(gateway, history), new WholeVacancies(gateway, history),
                        new LastCompanies(gateway, history), new EmptyOutboxes(stack), new OnlyPoisonParked(stack),
                        new EqualReadModels(gateway), new EveryEventOnce(stack, history)));
    }

    /**
     * @param patience in which the stack has to come to rest, for all invariants together; each is tried at least once
     * @return violations by the name of their invariant, empty lists included
     */
    Map<String, List<String>> check(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Invariant invariant : invariants) {
            List<String> violations = violations(invariant);
            while (!violations.isEmpty() && System.nanoTime() < end && invariant.maySettle()) {
                pause();
                violations = violations(invariant);
            }
            found.put(invariant.name(), violations);
        }
        return found;
    }

    private static List<String> violations(Invariant invariant) {
        try {
            return invariant.violations();
        } catch (IOException | SQLException | StackFailure e) {
            return List.of("cannot be checked: " + e.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the checks.");
        }
    }
}
