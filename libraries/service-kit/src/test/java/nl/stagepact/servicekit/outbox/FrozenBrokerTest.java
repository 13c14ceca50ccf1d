package nl.stagepact.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** A frozen broker keeps its connections and answers nothing, like one behind a firewall that drops packets. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FrozenBrokerTest {

    /** The transaction of the relay is idle meanwhile, and the database ends those after a minute. */
    private static final Duration BOUND = Duration.ofSeconds(40);

    @Inject
    CountingUp countingUp;

    @Inject
    CountedRecorder recorder;

    @Inject
    DataSource database;

    @Test
    void relayGivesUpKeepsTheEventsInOrderAndConsumerGoesOn() throws Exception {
        run("create table if not exists counter (name text primary key, number integer not null)");
        run("truncate outbox");
        String key = UUID.randomUUID().toString();
        try (Producer<String, byte[]> producer = RelayProducer.to(RealServers.broker.bootstrap())) {
            OutboxRelay relay = new OutboxRelay(database, producer, "urn:nld:tests", 64);
            countingUp.count(key);
            relay.relay();
            await().atMost(Duration.ofSeconds(60)).until(() -> recorder.numbers.containsKey(key));

            signalBroker("STOP");
            try {
                countingUp.count(key);
                countingUp.count(key);
                long start = System.nanoTime();
                assertThatThrownBy(relay::relay).isInstanceOf(TimeoutException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
                assertThat(number("select count(*) from pg_locks where locktype = 'advisory' and classid = "
                        + OutboxBuckets.RELAY_LOCK)).as("buckets that another relay could not take").isZero();
                assertThat(number("select count(*) from outbox")).isEqualTo(2);
            } finally {
                signalBroker("CONT");
            }
        }
        try (Producer<String, byte[]> producer = RelayProducer.to(RealServers.broker.bootstrap())) {
            OutboxRelay relay = new OutboxRelay(database, producer, "urn:nld:tests", 64);
            countingUp.count(key);
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                relay.relay();
                return number("select count(*) from outbox") == 0;
            });
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(recorder.numbers.get(key)).isEqualTo(List.of(1, 2, 3, 4)));
    }

    private static void signalBroker(String signal) throws IOException, InterruptedException {
        long pid = RealServers.broker.process().handle().orElseThrow().pid();
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor()).isZero();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
