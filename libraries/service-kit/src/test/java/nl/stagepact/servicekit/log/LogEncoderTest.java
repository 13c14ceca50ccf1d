package nl.stagepact.servicekit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class LogEncoderTest {

    @Test
    void nothingThatACallerSendsBeginsALineOrFloodsTheLog() {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, "path=%s", ExtLogRecord.FormatStyle.PRINTF, "test");
        record.setParameters(new Object[] { "/x\n2026-01-01 ERROR forged\u2028\u0007" + "y".repeat(10_000) });
        record.setThrown(new IllegalStateException("a\r\nb", new IllegalArgumentException("c\td")));
        assertThat(new LogEncoder().isLoggable(record)).isTrue();
        String written = record.getMessage();
        assertThat(written).startsWith("path=/xU+000A2026-01-01 ERROR forgedU+2028U+0007yyy").hasSizeLessThan(30_000)
                .contains("…: java.lang.IllegalStateException: aU+000DU+000Ab\n\tat ")
                .contains("\nCaused by: java.lang.IllegalArgumentException: cU+0009d\n\tat ");
        assertThat(record.getThrown()).isNull();
    }

    @Test
    void ordinaryMessagesStayAsTheyAre() {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, "Round opened: pact={0}", "test");
        record.setParameters(new Object[] { "amersfoort" });
        new LogEncoder().isLoggable(record);
        assertThat(record.getMessage()).isEqualTo("Round opened: pact=amersfoort");
    }

    @Test
    void exceptionsMayCauseEachOther() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException two = new IllegalStateException("two", one);
        one.initCause(two);
        ExtLogRecord record = new ExtLogRecord(Level.ERROR, "failed", "test");
        record.setThrown(one);
        new LogEncoder().isLoggable(record);
        assertThat(record.getMessage()).contains("one", "two");
    }
}
