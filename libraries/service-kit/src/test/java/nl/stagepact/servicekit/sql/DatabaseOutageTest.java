package nl.stagepact.servicekit.sql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import nl.stagepact.servicekit.RealServers;

/** What callers are told while the database is away. */
@QuarkusTest
@TestProfile(ShortPatience.class)
@QuarkusTestResource(RealServers.class)
class DatabaseOutageTest {

    private static final String THING = "/test/v1/things/one";
    private static final String END_SESSIONS = """
            select pg_terminate_backend(pid) from pg_stat_activity where usename = '%s'""".formatted(RealServers.DATABASE);

    @Inject
    StoreThing things;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        run(StoreThing.TABLE, "alter table thing owner to " + RealServers.DATABASE, "truncate thing, idempotency_key");
    }

    @Test
    void aConnectionThatDiesAtCommitLeavesTheOutcomeUnknown() throws SQLException {
        int stored;
        Response answer;
        do { // the relay may commit first, and lose its answer instead
            stored = count();
            RealServers.link.loseAnswerTo("COMMIT");
            answer = put();
        } while (answer.statusCode() == 200);
        assertThat(RealServers.link.losesAnswer()).isFalse();
        assertThat(problem(answer)).isEqualTo("outcome-unknown");
        assertThat(count()).as("it was stored").isEqualTo(stored + 1);
    }

    @Test
    void aReadThatDiesAtCommitIsOnlyUnavailable() {
        Response answer;
        do { // as above
            RealServers.link.loseAnswerTo("COMMIT");
            answer = given().get(THING);
        } while (answer.statusCode() == 200);
        assertThat(problem(answer)).isEqualTo("service-unavailable");
    }

    @Test
    void aConnectionThatDiesBeforeTheCommitStoresNothing() {
        RealServers.link.loseAnswerTo("insert into thing");
        assertThat(problem(put())).isEqualTo("service-unavailable");
        assertThat(given().get(THING).asString()).isEqualTo("0");
    }

    @Test
    void aStatementThatTakesTooLongIsUnavailable() {
        assertThat(problem(given().post("/test/v1/things/slow"))).isEqualTo("service-unavailable");
    }

    @Test
    void aTransactionThatTakesTooLongStoresNothing() {
        assertThat(problem(given().put(THING + "/slowly"))).isEqualTo("service-unavailable");
        assertThat(given().get(THING).asString()).isEqualTo("0");
    }

    @Test
    void aLockThatIsNotObtainedInTimeIsUnavailable() throws SQLException {
        put();
        try (Connection other = RealServers.database.connect(RealServers.DATABASE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select * from thing for update");
            assertThat(problem(put())).isEqualTo("service-unavailable");
        }
        assertThat(put().statusCode()).isEqualTo(200);
    }

    @Test
    void anIdempotencyKeyThatStaysTakenIsInProgress() throws SQLException {
        try (Connection other = RealServers.database.connect(RealServers.DATABASE);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into idempotency_key (caller, key, fingerprint, created_at) "
                    + "values ('tests', 'taken', '\\x00', now())");
            Response answer = given().header("Idempotency-Key", "taken").post(THING);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.path("type").toString()).endsWith(":idempotency-key-in-progress");
        }
        assertThat(given().header("Idempotency-Key", "taken").post(THING).statusCode()).isEqualTo(204);
    }

    @Test
    void aReadOnlyDatabaseIsUnavailableForWriting() throws SQLException {
        run("alter role kit_under_test set default_transaction_read_only = on", END_SESSIONS);
        try {
            awaitConnections();
            assertThat(problem(put())).isEqualTo("service-unavailable");
            assertThat(given().get(THING).statusCode()).isEqualTo(200);
        } finally {
            run("alter role kit_under_test reset default_transaction_read_only", END_SESSIONS);
        }
        awaitStored();
    }

    @Test
    void sessionsThatBeganReadOnlyAreReplacedSoonAfterItsEnd() throws SQLException {
        run("alter role kit_under_test set default_transaction_read_only = on", END_SESSIONS);
        try {
            awaitConnections();
            assertThat(readOnlySessions()).isPositive();
        } finally {
            run("alter role kit_under_test reset default_transaction_read_only");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> readOnlySessions() == 0);
        assertThat(put().statusCode()).isEqualTo(200);
    }

    /** Of five sessions of the pool. */
    private long readOnlySessions() throws SQLException {
        List<Connection> sessions = new ArrayList<>();
        long readOnly = 0;
        try {
            for (int each = 0; each < 5; each++) {
                sessions.add(database.getConnection());
                try (Statement statement = sessions.getLast().createStatement();
                        ResultSet row = statement.executeQuery("show transaction_read_only")) {
                    row.next();
                    readOnly += "on".equals(row.getString(1)) ? 1 : 0;
                }
            }
        } finally {
            for (Connection each : sessions) {
                each.close();
            }
        }
        return readOnly;
    }

    @Test
    void tooManyConnectionsAreUnavailable() throws SQLException {
        run("alter role kit_under_test connection limit 0", END_SESSIONS);
        try {
            assertThat(problem(put())).isEqualTo("service-unavailable");
        } finally {
            run("alter role kit_under_test connection limit -1");
        }
        awaitStored();
    }

    @Test
    void aSessionThatTheServerEndsIsUnavailable() throws Exception {
        try (ExecutorService client = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> given().post("/test/v1/things/slow"),
                    client);
            await().until(() -> count("select count(*) from pg_stat_activity where query like '%pg_sleep%' "
                    + "and state = 'active' and pid <> pg_backend_pid()") == 1);
            run(END_SESSIONS + " and query like '%pg_sleep%'");
            assertThat(problem(answer.get())).isEqualTo("service-unavailable");
        }
    }

    @Test
    void readinessEndsWithTheDatabaseAndReturnsWithIt() throws SQLException {
        awaitReadiness(200, "UP");
        run("alter role kit_under_test connection limit 0", END_SESSIONS);
        try {
            awaitReadiness(503, "DOWN");
        } finally {
            run("alter role kit_under_test connection limit -1");
        }
        awaitReadiness(200, "UP");
    }

    @Test
    void readinessIsAnsweredAtOnceWhileTheDatabaseIsSilent() {
        awaitReadiness(200, "UP");
        RealServers.link.silence();
        try {
            awaitReadiness(503, "DOWN");
        } finally {
            RealServers.link.restore();
        }
        awaitReadiness(200, "UP");
    }

    /** As the gateway asks: at the main port, without a token, and with less patience than the checks may take. */
    private static void awaitReadiness(int status, String body) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Response answer = given().get("/test/ready");
            assertThat(answer.timeIn(TimeUnit.MILLISECONDS)).isLessThan(1_000);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.path("status").toString()).isEqualTo(body);
            assertThat(given().head("/test/ready").statusCode()).isEqualTo(status);
        });
    }

    private static int count() {
        return Integer.parseInt(given().get(THING).then().statusCode(200).extract().asString());
    }

    private static Response put() {
        return given().put(THING);
    }

    /** Name of the problem of an answer 503. */
    private static String problem(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        return answer.path("type").toString().replaceFirst(".*:", "");
    }

    private static void awaitConnections() {
        await().atMost(Duration.ofSeconds(20)).until(() -> given().get(THING).statusCode() == 200);
    }

    private static void awaitStored() {
        await().atMost(Duration.ofSeconds(20)).until(() -> put().statusCode() == 200);
    }

    static void run(String... statements) throws SQLException {
        try (Connection connection = RealServers.database.connect(RealServers.DATABASE);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    static long count(String query) throws SQLException {
        try (Connection connection = RealServers.database.connect(RealServers.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
