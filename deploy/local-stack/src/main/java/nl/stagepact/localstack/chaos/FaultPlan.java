package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import nl.stagepact.localstack.chaos.CutDatabase.Manner;

/**
 * The faults of a run in their order: the same seed gives the same plan, without end. Every fault occurs once before any occurs
 * again.
 */
public final class FaultPlan implements Iterator<FaultPlan.Step> {

    /** Runs of at least this length have cuts as long as the ones that once hung services for good. */
    private static final Duration LONG_RUN = Duration.ofMinutes(5);
    private static final int LONG_SECONDS = 90;
    private static final int SHORT_SECONDS = 6;
    private static final Duration USUAL_RECOVERY = Duration.ofSeconds(10);

    private final Random random;
    private final boolean longRun;
    private final List<Fault> deck = new ArrayList<>();

    public FaultPlan(long seed, Duration length) {
        this.random = new Random(seed);
        this.longRun = length.compareTo(LONG_RUN) >= 0;
    }

    /**
     * @param pause before the fault
     * @param hold how long it lasts
     */
    public record Step(Fault fault, Duration pause, Duration hold) {

        /** Whether the stack has usually recovered from it by then, when its pause begins now. */
        boolean fits(Instant now, Instant end) {
            return !now.plus(pause).plus(hold).plus(USUAL_RECOVERY).isAfter(end);
        }

        @Override
        public String toString() {
            return fault + " for " + hold.toMillis() / 1000.0 + " s";
        }
    }

    static List<Fault> allFaults() {
        List<Fault> all = new ArrayList<>();
        for (String service : List.of("shortage-service", "placement-service", "reporting-service")) {
            all.add(new KillService(service));
            all.add(new StopGracefully(service));
            all.add(new Freeze(service));
            all.add(new ReadOnlyDatabase(service));
            for (Manner manner : Manner.values()) {
                all.add(new CutDatabase(service, manner));
            }
        }
        all.addAll(List.of(new KillService("gateway"), new StopGracefully("gateway"), new Freeze("postgres"),
                new Freeze("kafka"), new Freeze("keycloak"), new RestartPostgres(), new KillKafka(),
                new StartWithoutKeycloak("placement-service")));
        for (Poison.Kind kind : Poison.Kind.values()) {
            all.add(new Poison(kind));
        }
        return all;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Step next() {
        if (deck.isEmpty()) {
            deck.addAll(allFaults());
            Collections.shuffle(deck, random);
        }
        Fault fault = deck.removeLast();
        Duration pause = Duration.ofMillis(random.nextInt(200, 1_500));
        boolean lengthy = longRun && random.nextInt(3) == 0 && fault.silent();
        return new Step(fault, pause, lengthy ? Duration.ofSeconds(LONG_SECONDS)
                : Duration.ofMillis(random.nextInt(500, SHORT_SECONDS * 1000)));
    }
}
