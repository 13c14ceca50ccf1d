package nl.stagepact.servicekit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.logging.Level;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class RepeatedWarningsTest {

    private static final String KAFKA = "org.apache.kafka.clients.NetworkClient";
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final RepeatedWarnings warnings = new RepeatedWarnings();

    @Test
    void equalWarningsOfALibraryAreToldOnceAMinuteWithTheirCount() {
        assertThat(admit("[producer-1] Connection to node -1 could not be established", 0)).hasValue(0);
        for (int i = 2; i < 50; i++) {
            assertThat(admit("[producer-" + i + "] Connection to node " + i + " could not be established", i)).isEmpty();
        }
        assertThat(admit("[producer-1] Connection to node -1 could not be established", MINUTE)).hasValue(48);
        assertThat(admit("something else", MINUTE)).hasValue(0);
    }

    @Test
    void hexadecimalIdsDoNotMakeAnotherWarning() {
        String jta = "com.arjuna.ats.jta";
        assertThat(warnings.admit(jta, Level.WARNING, "rollback of tx_uid=0:ffff7f000001:8a83:6b0c386c:126dd", 0)).hasValue(0);
        assertThat(warnings.admit(jta, Level.WARNING, "rollback of tx_uid=0:ffff7f000001:8a83:6b0c386c:12c8f", 1)).isEmpty();
    }

    @Test
    void errorsAndOurOwnWarningsAreAllTold() {
        for (int i = 0; i < 3; i++) {
            assertThat(warnings.admit(KAFKA, Level.SEVERE, "failed", i)).hasValue(0);
            assertThat(warnings.admit("nl.stagepact.servicekit.outbox.OutboxRelayLoop", Level.WARNING, "restarts", i))
                    .hasValue(0);
        }
    }

    @Test
    void theLogTellsHowManyWereLeftOut() {
        LogEncoder encoder = new LogEncoder();
        assertThat(encoder.isLoggable(warning())).isTrue();
        assertThat(encoder.isLoggable(warning())).isFalse();
    }

    private OptionalInt admit(String message, long now) {
        return warnings.admit(KAFKA, Level.WARNING, message, now);
    }

    private static ExtLogRecord warning() {
        ExtLogRecord record = new ExtLogRecord(Level.WARNING, "broker away", "test");
        record.setLoggerName(KAFKA);
        return record;
    }
}
