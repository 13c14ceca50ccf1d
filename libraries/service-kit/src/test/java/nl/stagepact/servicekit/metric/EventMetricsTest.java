package nl.stagepact.servicekit.metric;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.servicekit.RealServers;

/** What an operator sees on the management port of a running service. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EventMetricsTest {

    private static final Path OPERATIONS = Path.of("../../docs/operations.md");
    private static final Pattern OURS = Pattern.compile("\\bstagepact_(?!gateway_)[a-z_]+");
    private static final Pattern OF_LIBRARIES = Pattern.compile("\\b(agroal|http_server)_[a-z_]+");
    private static final Duration TWO_SAMPLES = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/", management = true)
    String management;

    @Inject
    DataSource database;

    @AfterEach
    void empty() throws SQLException {
        execute("truncate outbox, dead_letter");
    }

    @Test
    void everyMetricIsDocumentedAndEveryDocumentedMetricExists() throws IOException {
        given().get("/test/v1/markets/ede/stalls?first=new").then().statusCode(200);
        String documented = Files.readString(OPERATIONS);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(names(OURS, scrape()))
                .isEqualTo(names(OURS, documented)).isNotEmpty());
        assertThat(names(OF_LIBRARIES, scrape())).containsAll(names(OF_LIBRARIES, documented));
        assertThat(names(OF_LIBRARIES, documented)).hasSizeGreaterThan(2);
    }

    @Test
    void tellsHowMuchWaitsAndHowLong() throws SQLException {
        execute("""
                insert into outbox values (1, 0, gen_random_uuid(), 'kit-events', 'k', 't', 's', now() - interval '1 hour', ''),
                                          (2, 0, gen_random_uuid(), 'kit-events', 'k', 't', 's', now(), '')""");
        execute("""
                insert into dead_letter (topic, key, source, id, type, subject, recorded_at, data, reason)
                select 'kit-events', 'key-' || n % 2, 's', gen_random_uuid(), 't', 's', now(), '', 'r' from generate_series(1, 3) n""");
        await().atMost(TWO_SAMPLES).untilAsserted(() -> assertThat(scrape())
                .containsPattern("stagepact_outbox_events(\\{})? 2\\.0")
                .containsPattern("stagepact_outbox_age_seconds(\\{})? 36[0-9]{2}")
                .containsPattern("stagepact_dead_letters(\\{})? 3\\.0").containsPattern("stagepact_parked_keys(\\{})? 2\\.0"));
        given().get(management + "health/group/events").then().statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItems("outbox", "dead-letters"))
                .body("checks.name", hasItems("kafka", "relay", "consumer"));
        given().get(management + "health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get(management + "health/live").then().statusCode(200).body("checks.name", hasItem("event-loops"));
    }

    @Test
    void labelsHaveTemplatesOnly() {
        given().get("/test/v1/markets/ede/stalls?first=new").then().statusCode(200);
        given().get("/test/v1/nothing/personal-42").then().statusCode(404);
        given().body("x".repeat(70_000)).contentType("application/json")
                .post("/test/v1/markets/personal-43/stalls");
        given().request("PERSONAL44", "/test/v1/markets/ede/stalls");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(scrape())
                .contains("uri=\"/test/v1/markets/{town}/stalls\"").contains("agroal_")
                .doesNotContain("personal-", "/ede/", "PERSONAL44"));
    }

    @Test
    void healthAndMetricsAreNotOnThePublicPort() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }

    private String scrape() {
        return given().get(management + "metrics").then().statusCode(200).extract().asString();
    }

    private static Set<String> names(Pattern name, String text) {
        return name.matcher(text.replaceAll("(?m)^#.*$", "")).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
