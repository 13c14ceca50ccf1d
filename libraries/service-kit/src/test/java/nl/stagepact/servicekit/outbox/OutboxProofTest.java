package nl.stagepact.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.events.Event;
import nl.stagepact.servicekit.RealServers;

/** No event is lost, reordered within its key or handled twice when one of two relays and the broker are killed. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxProofTest {

    private static final int EVENTS = 8_000;
    private static final int WRITERS = 8;
    private static final int KEYS = 50;

    @Inject
    CountingUp countingUp;

    @Inject
    CountedRecorder recorder;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists counter (name text primary key, number integer not null)");
            statement.execute("truncate counter, outbox");
        }
        recorder.numbers.clear();
        recorder.handled.set(0);
    }

    @Test
    void survivesAKilledRelayAndAKilledBroker() throws Exception {
        List<Process> relays = new ArrayList<>(List.of(startRelay("first"), startRelay("second")));
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> {
                    for (int n = 0; n < EVENTS / WRITERS; n++) {
                        countingUp.count("key-" + ThreadLocalRandom.current().nextInt(KEYS));
                    }
                }));
            }
            awaitHandled(EVENTS / 10);
            relays.getFirst().destroyForcibly();
            awaitHandled(EVENTS / 4);
            RealServers.broker.process().kill();
            Thread.sleep(Duration.ofSeconds(2)); // events accumulate in the outbox meanwhile
            RealServers.broker.start();
            relays.add(startRelay("third"));
            for (Future<?> each : writing) {
                each.get();
            }
            await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertThat(rows("outbox")).isZero());
            awaitHandled(EVENTS);
        } finally {
            relays.forEach(Process::destroyForcibly);
        }
        assertThat(recorder.handled.get()).as("each handled once").isEqualTo(EVENTS);
        recorder.numbers.forEach(OutboxProofTest::assertInOrder);
    }

    @Test
    void laterEventsDoNotOvertakeAFailedOne() throws Exception {
        RealServers.broker.process().kill();
        for (int n = 0; n < 8; n++) {
            countingUp.count("key-z");
        }
        try (Producer<String, byte[]> producer = RelayProducer.to(RealServers.broker.bootstrap());
                ExecutorService restart = Executors.newSingleThreadExecutor()) {
            // The first event times out; the broker returns while the next ones would be sent.
            CompletableFuture<Void> restarted = CompletableFuture.runAsync(RealServers.broker::start,
                    CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS, restart));
            assertThatThrownBy(() -> new OutboxRelay(database, producer, "urn:nld:tests", 64).relay())
                    .isInstanceOf(TimeoutException.class);
            restarted.get();
        }
        assertThat(rows("outbox")).as("nothing was sent").isEqualTo(8);

        Process relay = startRelay("after");
        try {
            awaitHandled(8);
        } finally {
            relay.destroyForcibly();
        }
        assertInOrder("key-z", recorder.numbers.get("key-z"));
    }

    @Test
    void rollbackDiscardsTheEvent() {
        assertThatThrownBy(() -> countingUp.countAndFail("key-x")).hasMessage("rolled back");
        assertThat(rows("outbox")).isZero();
    }

    @Test
    void appendsOnlyWithinATransaction() {
        Event event = new Counted("key-y", 1);
        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertInOrder(String key, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                fail("%s was not handled in the order of commits; at %d: %s", key, i,
                        numbers.subList(Math.max(0, i - 3), Math.min(numbers.size(), i + 20)));
            }
        }
    }

    private void awaitHandled(int count) {
        await().atMost(Duration.ofSeconds(120)).until(() -> recorder.handled.get() >= count);
    }

    private static Process startRelay(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx128m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), RelayReplica.class.getName(),
                RealServers.settings.get("quarkus.datasource.jdbc.url"),
                RealServers.settings.get("quarkus.datasource.username"),
                RealServers.settings.get("quarkus.datasource.password"), RealServers.broker.bootstrap())
                .redirectErrorStream(true).redirectOutput(new File("target/relay-" + name + ".log")).start();
    }

    private long rows(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
