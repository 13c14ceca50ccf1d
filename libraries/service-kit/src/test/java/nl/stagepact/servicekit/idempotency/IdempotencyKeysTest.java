package nl.stagepact.servicekit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;
import nl.stagepact.servicekit.problem.ProblemException;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyKeysTest {

    private static final byte[] BODY = { 1 };

    @Inject
    Creating creating;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        run("truncate idempotency_key");
        creating.created.set(0);
    }

    @Test
    void aRepeatedRequestGetsTheStoredAnswer() {
        StoredAnswer first = creating.create("client", "key", BODY, false);
        assertThat(creating.create("client", "key", BODY, false)).isEqualTo(first);
        assertThat(creating.created.get()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRejected() {
        creating.create("client", "key", BODY, false);
        assertThatThrownBy(() -> creating.create("client", "key", new byte[] { 2 }, false)).isInstanceOf(ProblemException.class)
                .hasMessage("409 idempotency-key-reused");
    }

    @Test
    void keysAreScopedToTheCaller() {
        creating.create("client", "key", BODY, false);
        creating.create("other", "key", BODY, false);
        assertThat(creating.created.get()).isEqualTo(2);
    }

    @Test
    void aFailedRequestReleasesItsKey() {
        assertThatThrownBy(() -> creating.create("client", "key", BODY, true)).hasMessage("failed");
        assertThat(creating.create("client", "key", BODY, false).status()).isEqualTo(201);
    }

    @Test
    void aKeyExpiresAfter24Hours() throws SQLException {
        creating.create("client", "key", BODY, false);
        run("update idempotency_key set created_at = now() - interval '23 hours 59 minutes'");
        creating.create("client", "key", BODY, false);
        assertThat(creating.created.get()).isEqualTo(1);
        run("update idempotency_key set created_at = now() - interval '24 hours 1 minute'");
        creating.create("client", "key", BODY, false);
        assertThat(creating.created.get()).isEqualTo(2);
    }

    @Test
    void tenConcurrentRequestsDoTheWorkOnceAndGetTheSameAnswer() throws Exception {
        Callable<StoredAnswer> request = () -> creating.create("client", "key", BODY, false);
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            Set<StoredAnswer> answers = threads.invokeAll(Collections.nCopies(10, request)).stream()
                    .map(IdempotencyKeysTest::result).collect(Collectors.toSet());
            assertThat(answers).hasSize(1);
        }
        assertThat(creating.created.get()).isEqualTo(1);
    }

    private static StoredAnswer result(java.util.concurrent.Future<StoredAnswer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
