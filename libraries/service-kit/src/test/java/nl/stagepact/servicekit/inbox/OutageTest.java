package nl.stagepact.servicekit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void recognisesAnUnreachableDatabase() {
        for (String state : new String[] { "08001", "08006", "53100", "53300", "57P01", "57P03", "58030", null }) {
            assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("away", state)))).as(state).isTrue();
        }
    }

    @Test
    void statementErrorsAndOtherExceptionsAreNoOutage() {
        for (String state : new String[] { "23505", "22001", "40P01", "57014" }) {
            assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("refused", state)))).as(state).isFalse();
        }
        assertThat(Outage.isCauseOf(new IllegalArgumentException("Not the JSON of this type"))).isFalse();
    }
}
