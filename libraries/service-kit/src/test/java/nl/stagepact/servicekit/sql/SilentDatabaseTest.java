package nl.stagepact.servicekit.sql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.stagepact.servicekit.RealServers;
import nl.stagepact.servicekit.outbox.CountingUp;

/** Packets to and from the database are dropped for longer than anything waits, and everything goes on by itself afterwards. */
@QuarkusTest
@TestProfile(ShortPatience.class)
@QuarkusTestResource(RealServers.class)
class SilentDatabaseTest {

    private static final int CLIENTS = 12;
    private static final Duration LONGER_THAN_ANYTHING_WAITS = Duration.ofSeconds(9);
    /** Of a connection (1 s) and the answers to the statement and to the rollback (3 s each). */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(9);

    @Inject
    CountingUp countingUp;

    @BeforeEach
    void empty() throws SQLException {
        DatabaseOutageTest.run(StoreThing.TABLE,
                "create table if not exists counter (name text primary key, number integer not null)",
                "alter table thing owner to " + RealServers.DATABASE, "alter table counter owner to " + RealServers.DATABASE,
                "truncate thing, counter, outbox, inbox");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void requestsAreAnsweredAndWorkGoesOnAfterwards(boolean connectionsAreForgotten) throws Exception {
        AtomicBoolean loading = new AtomicBoolean(true);
        AtomicInteger stored = new AtomicInteger();
        AtomicLong slowest = new AtomicLong();
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> {
                    while (loading.get()) {
                        long begun = System.nanoTime();
                        int status = given().put("/test/v1/things/one").statusCode();
                        statuses.add(status);
                        slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
                        if (status == 200) {
                            stored.incrementAndGet();
                        }
                    }
                });
            }
            await().until(() -> stored.get() > 100);
            countingUp.count("before");
            RealServers.link.silence();
            int before = stored.get() + CLIENTS;
            await().atMost(Duration.ofSeconds(30)).pollDelay(LONGER_THAN_ANYTHING_WAITS).until(() -> statuses.contains(503));
            assertThat(stored.get()).as("nothing is acknowledged meanwhile").isLessThanOrEqualTo(before);
            if (connectionsAreForgotten) {
                RealServers.link.forget();
            } else {
                RealServers.link.restore();
            }
            int during = stored.get();
            await().atMost(Duration.ofSeconds(30)).until(() -> stored.get() > during + 100);
            loading.set(false);
        }
        assertThat(statuses).isSubsetOf(200, 503);
        assertThat(Duration.ofNanos(slowest.get())).isLessThan(LONGEST_ANSWER);
        assertThat(DatabaseOutageTest.count("select stored from thing")).as("acknowledged once")
                .isGreaterThanOrEqualTo(stored.get());

        countingUp.count("after");
        for (String counter : List.of("before", "after")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(DatabaseOutageTest.count(
                    "select count(*) from outbox where key = '" + counter + "'")).as("relayed").isZero());
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(DatabaseOutageTest.count(
                "select count(*) from inbox")).as("consumed").isGreaterThanOrEqualTo(2));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(DatabaseOutageTest.count("""
                select count(*) from pg_locks join pg_stat_activity using (pid)
                where usename = '%s' and xact_start < now() - interval '4 seconds'""".formatted(RealServers.DATABASE)))
                .as("locks of vanished clients").isZero());
    }
}
