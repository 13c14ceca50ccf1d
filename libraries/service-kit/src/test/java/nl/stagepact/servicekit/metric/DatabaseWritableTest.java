package nl.stagepact.servicekit.metric;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** A read-only database is seen, and so is its end. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DatabaseWritableTest {

    private static final Duration TWO_SAMPLES = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/", management = true)
    String management;

    @Test
    void tellsWhileTheDatabaseIsReadOnly() throws SQLException {
        awaitState("UP", "1.0");
        run("alter role kit_under_test set default_transaction_read_only = on");
        try {
            run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'kit_under_test'");
            awaitState("DOWN", "0.0");
            given().get(management + "health/ready").then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            run("alter role kit_under_test reset default_transaction_read_only");
        }
        awaitState("UP", "1.0");
    }

    private void awaitState(String status, String metric) {
        await().atMost(TWO_SAMPLES).untilAsserted(() -> {
            List<String> found = given().get(management + "health/group/events")
                    .path("checks.findAll { it.name == 'writes' }.status");
            assertThat(found).containsExactly(status);
            assertThat(given().get(management + "metrics").asString())
                    .containsPattern("stagepact_database_writable(\\{})? " + metric);
        });
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = RealServers.database.connect(RealServers.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
