package nl.stagepact.discrimination.keys.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/** Somebody who measures how long it takes to look for codes. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CodeTimingTest {

    private static final int SAMPLES = 100_000;
    private static final int WARM_UP = 10_000;
    private static final int CODES = 2_000;
    private static final int DIGEST = 32;
    /** Below it, two series are held to have the same mean. */
    private static final double THRESHOLD = 4.5;

    @Inject
    DataSource database;

    @Inject
    ReporterKeys reporterKeys;

    private final Random random = new Random(16);
    private final List<byte[]> known = new ArrayList<>();

    @BeforeEach
    void manyCodes() throws SQLException {
        EmptyTables.in(database);
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            for (int i = 0; i < CODES; i++) {
                byte[] digest = new byte[DIGEST];
                random.nextBytes(digest);
                known.add(digest);
                reporterKeys.insert(UUID.randomUUID(), digest, new byte[DIGEST]);
            }
        });
    }

    /**
     * Half of a known one, which no attacker can even make, is found missing as fast as any other. Of any known one: looking
     * at the same page of the index again and again is faster, whether a code is there or not.
     */
    @Test
    void anAlmostRightCodeTakesAsLongAsAWrongOne() {
        Series wrong = new Series();
        Series half = new Series();
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            for (int i = 0; i < WARM_UP + SAMPLES; i++) {
                byte[] digest = new byte[DIGEST];
                random.nextBytes(digest);
                boolean shares = random.nextBoolean();
                if (shares) {
                    System.arraycopy(known.get(random.nextInt(CODES)), 0, digest, 0, DIGEST / 2);
                }
                long start = System.nanoTime();
                boolean found = reporterKeys.findCase(digest).isPresent();
                long nanos = System.nanoTime() - start;
                assertThat(found).isFalse();
                if (i >= WARM_UP) {
                    (shares ? half : wrong).add(nanos);
                }
            }
        });
        assertThat(Math.abs(wrong.welch(half))).as("Welch's t of %s and %s", wrong, half).isLessThan(THRESHOLD);
    }

    /** Mean and variance, updated one by one (Welford). */
    private static final class Series {

        private long count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double difference = value - mean;
            mean += difference / count;
            squares += difference * (value - mean);
        }

        private double errorOfMean() {
            return squares / (count - 1) / count;
        }

        double welch(Series other) {
            return (mean - other.mean) / Math.sqrt(errorOfMean() + other.errorOfMean());
        }

        @Override
        public String toString() {
            return "%d samples of %.0f ns".formatted(count, mean);
        }
    }
}
