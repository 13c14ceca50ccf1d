package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A request that was in flight when its service or the gateway was told to stop, or was sent right after, is answered by it.
 */
record GracefulStops(Collection<Sent> sent, List<Struck> struck, ChaosStack stack) implements Invariant {

    /** A process that was told to stop takes requests for two seconds more; less than that, since clients measure it. */
    private static final Duration STILL_TAKEN = Duration.ofSeconds(1);
    /** What the gateway answers when its connection with the service broke. */
    private static final int BROKEN = 502;

    @Override
    public String name() {
        return "no request fails that was in flight when its service or the gateway was told to stop";
    }

    @Override
    public boolean maySettle() {
        return false;
    }

    @Override
    public List<String> violations() {
        List<String> found = new ArrayList<>();
        Instant quiet = Instant.MIN; // what was sent before may still suffer from the fault of before
        for (Struck each : struck) {
            if (each.step().fault() instanceof StopGracefully stop) {
                Instant from = quiet;
                sent.stream().filter(request -> request.sentAt().isAfter(from))
                        .filter(request -> request.sentAt().isBefore(each.begun().plus(STILL_TAKEN)))
                        .filter(request -> request.answeredAt().isAfter(each.begun()))
                        .filter(request -> request.status() == 0
                                || request.status() == BROKEN && goesTo(stop.service(), request))
                        .forEach(request -> found.add(each.step() + ": " + request));
            }
            quiet = each.ended().plus(each.recovery());
        }
        return found;
    }

    private boolean goesTo(String service, Sent request) {
        return !service.equals("gateway") && request.request().contains(" " + stack.facts().text(service + ".base-path"));
    }
}
