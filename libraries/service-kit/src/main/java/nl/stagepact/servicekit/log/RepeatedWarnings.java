package nl.stagepact.servicekit.log;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.regex.Pattern;

/**
 * Lets equal warnings of client libraries through once a minute: a broker that is away is one fact, about which the Kafka
 * client writes many lines a second. Numbers in a text, hexadecimal ones too, do not make it another one.
 */
final class RepeatedWarnings {

    private static final List<String> LIBRARIES = List.of("org.apache.kafka.", "io.agroal.", "io.quarkus.oidc.", "io.vertx.",
            "org.hibernate.", "com.arjuna.");
    private static final long INTERVAL = Duration.ofMinutes(1).toNanos();
    private static final int MAX_KNOWN = 200;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9a-f]*\\d[0-9a-f]*");

    private final Map<String, Told> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > MAX_KNOWN;
        }
    };

    /** @param repeats how often it was left out since */
    private record Told(long at, int repeats) {
    }

    /**
     * @param now as of {@link System#nanoTime()}
     * @return how many equal ones were left out before this one; empty when this one is left out too
     */
    synchronized OptionalInt admit(String logger, Level level, String message, long now) {
        if (level.intValue() > Level.WARNING.intValue() || LIBRARIES.stream().noneMatch(logger::startsWith)) {
            return OptionalInt.of(0);
        }
        String key = logger + NUMBER.matcher(message).replaceAll("#");
        Told told = known.get(key);
        if (told != null && now - told.at() < INTERVAL) {
            known.put(key, new Told(told.at(), told.repeats() + 1));
            return OptionalInt.empty();
        }
        known.put(key, new Told(now, 0));
        return OptionalInt.of(told == null ? 0 : told.repeats());
    }
}
