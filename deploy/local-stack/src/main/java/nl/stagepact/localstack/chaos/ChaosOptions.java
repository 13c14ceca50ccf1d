package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.util.List;

import nl.stagepact.localstack.StackFailure;

/**
 * What was asked on the command line.
 *
 * @param seed of the plan
 * @param length of the faults, without start and checks
 */
public record ChaosOptions(long seed, Duration length) {

    private static final String USAGE = "Usage: ./stagepact chaos SEED [--minutes 10]; SEED is a whole number, minutes 1 to 600.";
    private static final int MOST_MINUTES = 600;

    public static ChaosOptions of(List<String> words) {
        if (words.size() != 1 && !(words.size() == 3 && words.get(1).equals("--minutes"))) {
            throw new StackFailure(USAGE);
        }
        try {
            int minutes = words.size() == 1 ? 10 : Integer.parseInt(words.get(2));
            if (minutes >= 1 && minutes <= MOST_MINUTES) {
                return new ChaosOptions(Long.parseLong(words.getFirst()), Duration.ofMinutes(minutes));
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new StackFailure(USAGE);
    }
}
