package nl.stagepact.servicekit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import javax.transaction.xa.XAException;

import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void recognisesWhatPassesByItself() {
        for (String state : new String[] { "08001", "08006", "53100", "25006", "25P03", "40001", "40P01", "53300", "55P03",
                "57014", "57P01",
                "57P03", "58030", null }) {
            assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("away", state)))).as(state).isTrue();
        }
    }

    @Test
    void statementErrorsAndOtherExceptionsAreNoOutage() {
        for (String state : new String[] { "22001", "23505", "25P02", "42P01", "55000" }) {
            assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("refused", state)))).as(state).isFalse();
        }
        assertThat(Outage.isCauseOf(new IllegalArgumentException("Not the JSON of this type"))).isFalse();
    }

    @Test
    void aTransactionThatTookTooLongPasses() {
        String code = "ARJUNA016102: The transaction is not active!";
        assertThat(Outage.isCauseOf(new IllegalStateException(new RollbackException(code)))).isTrue();
        assertThat(Outage.describe(new IllegalStateException(new RollbackException(code)))).isEqualTo(code);
        assertThat(Outage.isCauseOf(new RollbackException("ARJUNA016053: Could not commit transaction."))).isFalse();
    }

    @Test
    void findsTheCauseThatTheTransactionManagerSuppresses() {
        assertThat(Outage.isCauseOf(failedCommit(XAException.XAER_RMERR, "08006"))).isTrue();
    }

    @Test
    void describesTheInnermostCause() {
        SQLException batch = new SQLException("insert into person values ('secret')", "08006",
                new SQLException("away", "08006"));
        assertThat(Outage.describe(new IllegalStateException(batch))).isEqualTo("08006 away");
    }

    @Test
    void aCommitIsUnknownWhenItsConnectionFailed() {
        for (String state : new String[] { "08006", "53100", "57P01", "58030", null }) {
            assertThat(Outage.leavesCommitUnknown(failedCommit(XAException.XA_RBROLLBACK, state))).as(state).isTrue();
        }
    }

    @Test
    void aCommitThatTheServerRejectsIsKnown() {
        for (String state : new String[] { "23505", "25006", "40001", "57014" }) {
            assertThat(Outage.leavesCommitUnknown(failedCommit(XAException.XA_RBROLLBACK, state))).as(state).isFalse();
        }
    }

    @Test
    void aFailureBeforeTheCommitIsKnown() {
        assertThat(Outage.leavesCommitUnknown(new IllegalStateException(new SQLException("away", "08006")))).isFalse();
        assertThat(Outage.leavesCommitUnknown(failedCommit(XAException.XAER_RMERR, "08006"))).as("rollback").isFalse();
    }

    /** As Agroal and Narayana report it. */
    private static Throwable failedCommit(int code, String state) {
        XAException xa = new XAException(code);
        xa.initCause(new SQLException("away", state));
        RollbackException failure = new RollbackException("Could not commit");
        failure.addSuppressed(xa);
        return new IllegalStateException(failure);
    }
}
