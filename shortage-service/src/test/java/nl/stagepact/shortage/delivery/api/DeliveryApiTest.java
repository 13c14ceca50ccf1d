package nl.stagepact.shortage.delivery.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class DeliveryApiTest {

    private static final String SCHOOL = "/shortage/v1/institutions/99DA/deliveries";
    private static final String LINE = """
            {"programmeCode":"25604","level":"4","learningPath":"%s","regionCode":"AM14","monthWanted":"2026-02","shortage":%s}""";

    @TestHTTPResource
    URI base;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox");
        }
    }

    @Test
    @TestSecurity(user = "stranger", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "azp", value = "stranger"), @Claim(key = "institution_code", value = "99XX") })
    void rejectsASchoolThatIsNotInTheRegister() {
        given().contentType("application/json").body(lines(10)).put("/shortage/v1/institutions/99XX/deliveries/2026-01-15")
                .then()
                .statusCode(409).body("type", equalTo("urn:problem-type:stagepact:school-not-in-register"));
        assertThat(count("delivery")).isZero();
    }

    @Test
    void recordsTheFirstDeliveryOfADate() {
        String recordedAt = put("2026-01-15", lines(10)).statusCode(201).body("outcome", equalTo("recorded"))
                .body("version", equalTo(1)).body("totals.shortage", equalTo(10)).body("totals.delayed", nullValue())
                .header("ETag", startsWith("\"")).header("Location", containsString(SCHOOL + "/2026-01-15")).extract()
                .path("recordedAt");
        assertThat(count("outbox")).isEqualTo(2);
        given().get(SCHOOL + "/2026-01-15").then().body("latest.recordedAt", equalTo(recordedAt));
    }

    @Test
    void repeatedContentIsReportedAsUnchanged() {
        put("2026-01-15", lines(10)).statusCode(201);
        put("2026-01-15", lines(10)).statusCode(200).body("outcome", equalTo("unchanged")).body("version", equalTo(1));
        given().contentType("text/csv").body("""
                programmeCode;level;learningPath;regionCode;monthWanted;shortage
                25604;4;bol;AM14;feb-26;10
                """).put(SCHOOL + "/2026-01-15").then().statusCode(200).body("outcome", equalTo("unchanged"));
        assertThat(count("delivery")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(2);
    }

    @Test
    void correctionKeepsTheEarlierVersionAndReportsChanges() {
        put("2026-01-15", lines(10)).statusCode(201);
        put("2026-01-15", "{\"lines\":[" + LINE.formatted("bol", 12) + "," + LINE.formatted("bbl", 1) + "]}").statusCode(200)
                .body("outcome", equalTo("corrected")).body("version", equalTo(2))
                .body("againstPreviousVersion.linesChanged", equalTo(1)).body("againstPreviousVersion.linesAdded", equalTo(1))
                .body("againstPreviousVersion.linesRemoved", equalTo(0))
                .body("againstPreviousVersion.difference.shortage", equalTo(3));
        given().get(SCHOOL + "/2026-01-15").then().statusCode(200).body("latest.version", equalTo(2))
                .body("versions.version", contains(2, 1)).body("versions[1].totals.shortage", equalTo(10));
        given().accept("application/json").get(SCHOOL + "/2026-01-15/lines?version=1").then().statusCode(200)
                .body("lines.shortage", contains(10));
    }

    @Test
    void comparesWithThePreviousDate() {
        put("2026-01-01", lines(10)).statusCode(201).body("againstEarlierDelivery", nullValue());
        put("2026-01-15", lines(4)).statusCode(201).body("againstEarlierDelivery.referenceDate", equalTo("2026-01-01"))
                .body("againstEarlierDelivery.linesChanged", equalTo(1))
                .body("againstEarlierDelivery.difference.shortage", equalTo(-6));
    }

    @Test
    void dryRunGivesTheSameAnswerAndStoresNothing() {
        put("2026-01-01", lines(10));
        String dry = put("2026-01-15?dryRun=true", lines(4)).statusCode(201).body("dryRun", equalTo(true)).extract().asString();
        assertThat(count("delivery")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(2);
        String real = put("2026-01-15", lines(4)).statusCode(201).extract().asString();
        assertThat(withoutTime(dry).replace("\"dryRun\":true", "\"dryRun\":false")).isEqualTo(withoutTime(real));
    }

    @Test
    void zeroUnknownAndNotDeliveredArePreserved() {
        String body = """
                {"lines":[{"programmeCode":"25604","level":"4","learningPath":"bol","regionCode":"AM14","monthWanted":"2026-02",\
                "shortage":0,"expectedShortage":null}]}""";
        put("2026-01-15", body).statusCode(201).body("totals.shortage", equalTo(0)).body("totals.expectedShortage",
                nullValue());
        assertThat(given().accept("application/json").get(SCHOOL + "/2026-01-15/lines").asString()).isEqualTo(body);
    }

    @Test
    void causesArePreserved() {
        String body = "{\"lines\":[" + LINE.formatted("bol", 10).replace("}",
                ",\"causes\":{\"supervision_capacity\":6,\"travel_distance\":4}}") + "]}";
        put("2026-01-15", body).statusCode(201);
        assertThat(given().accept("application/json").get(SCHOOL + "/2026-01-15/lines").asString()).isEqualTo(body);
        given().accept("text/csv").get(SCHOOL + "/2026-01-15/lines").then().statusCode(200)
                .contentType("text/csv").body(containsString("supervision_capacity:6 travel_distance:4"));
    }

    @Test
    void storesNothingIfAnyLineIsInvalidAndReportsAllFaults() {
        put("2026-01-15",
                "{\"lines\":[" + LINE.formatted("bol", 1) + "," + LINE.formatted("xyz", -1) + "," + LINE.formatted("bol", 2)
                        + "]}")
                .statusCode(400).contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:stagepact:invalid-input"))
                .body("errors.pointer", contains("/lines/1/shortage", "/lines/1/learningPath", "/lines/2"))
                .body("errors.code", contains("count_out_of_range", "not_allowed", "duplicate_line"));
        assertThat(count("delivery")).isZero();
        assertThat(count("shortage_count")).isZero();
    }

    @Test
    void reportsFaultsInTheRequestedLanguage() {
        given().contentType("application/json").header("Accept-Language", "en-GB,nl;q=0.5").body("{}")
                .put(SCHOOL + "/2026-01-15")
                .then().statusCode(400).header("Content-Language", "en").body("title", equalTo("The input has faults"))
                .body("errors[0].detail", equalTo("lines is missing."));
        given().contentType("application/json").body("{}").put(SCHOOL + "/2026-01-15").then().header("Content-Language", "nl")
                .body("errors[0].detail", equalTo("lines ontbreekt."));
    }

    @Test
    void rejectsInvalidAndFutureDates() {
        put("2026-02-30", lines(1)).statusCode(400).body("errors[0].parameter", equalTo("referenceDate"));
        put("2999-01-01", lines(1)).statusCode(400).body("errors[0].code", equalTo("date_in_future"));
    }

    @Test
    void aFaultyDateDoesNotHideTheFaultsOfTheLines() {
        String lines = "{\"lines\": [{\"programmeCode\": \"00000\", \"level\": \"4\", \"learningPath\": \"bol\", "
                + "\"regionCode\": \"AM14\", \"monthWanted\": \"2026-02\", \"shortage\": -1}]}";
        for (String[] each : new String[][] { { "2026-02-30", "not_a_date" }, { "15-01-2026", "not_a_date" },
                { "2999-01-01", "date_in_future" }, { "2014-12-31", "date_too_old" } }) {
            put(each[0], lines).statusCode(400)
                    .body("errors.code", contains(each[1], "count_out_of_range", "unknown_programme"))
                    .body("errors.parameter", contains("referenceDate", null, null))
                    .body("errors.pointer", contains(null, "/lines/0/shortage", "/lines/0/programmeCode"));
        }
    }

    @Test
    void rejectsUnknownParameters() {
        put("2026-01-15?dryrun=true", lines(1)).statusCode(400).body("errors[0].code", equalTo("unknown_parameter"));
        put("2026-01-15?dryRun=yes", lines(1)).statusCode(400).body("errors[0].code", equalTo("not_true_or_false"));
    }

    @Test
    void deliveriesOfAnotherSchoolAreNotFound() {
        for (String path : List.of("/shortage/v1/institutions/99DB/deliveries/2026-01-15",
                "/shortage/v1/institutions/99da/deliveries/2026-01-15")) {
            given().contentType("application/json").body(lines(1)).put(path).then().statusCode(404);
            given().get(path).then().statusCode(404);
            given().get(path + "/lines").then().statusCode(404);
        }
        given().get("/shortage/v1/institutions/99DB/deliveries").then().statusCode(404);
        assertThat(count("delivery")).isZero();
    }

    @Test
    @TestSecurity(user = "coordinator", roles = "school-coordinator")
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
    void coordinatorCanReadButNotDeliver() {
        given().get(SCHOOL).then().statusCode(200);
        put("2026-01-15", lines(1)).statusCode(403).contentType("application/problem+json");
    }

    @Test
    void listsDeliveriesPageByPage() {
        for (int day = 1; day <= 5; day++) {
            put("2026-01-0" + day, lines(day)).statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String path = SCHOOL + "?pageSize=2";
        while (path != null) {
            var page = given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.referenceDate"));
            path = page.getString("next");
        }
        assertThat(seen).containsExactly("2026-01-05", "2026-01-04", "2026-01-03", "2026-01-02", "2026-01-01");
        given().get(SCHOOL + "?cursor=abc&pageSize=0").then().statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void concurrentDeliveriesGetConsecutiveVersions() throws Exception {
        List<Callable<Integer>> pushes = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            int shortage = i;
            pushes.add(() -> put("2026-01-15", lines(shortage)).extract().statusCode());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = threads.invokeAll(pushes).stream().map(DeliveryApiTest::result).toList();
            assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        }
        given().get(SCHOOL + "/2026-01-15").then().body("versions.version", contains(8, 7, 6, 5, 4, 3, 2, 1));
    }

    @Test
    void truncatedBodyStoresNothing() throws Exception {
        String body = lines(5);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("PUT " + SCHOOL + "/2026-01-15 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json"
                            + "\r\nContent-Length: " + (body.length() + 10) + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
        put("2026-01-15", lines(6)).statusCode(201).body("version", equalTo(1));
        assertThat(count("delivery")).isEqualTo(1);
    }

    @Test
    void acceptsADeliveryOf20000Lines() {
        StringBuilder csv = new StringBuilder("programmeCode,level,learningPath,regionCode,monthWanted,shortage\n");
        int lines = 0;
        for (String region : List.of("AM13", "AM14", "AM19", "AM34", "AM01", "AM02", "AM03", "AM05", "AM06", "AM07")) {
            for (String programme : List.of("25180,2", "25603,3", "25484,4", "25604,4", "99101,2", "99102,2", "99103,2",
                    "99104,2",
                    "99105,4", "99106,3", "99107,2", "99108,4")) {
                for (String path : List.of("bol", "bbl", "third")) {
                    for (int month = 0; month < 60 && lines < 20_000; month++, lines++) {
                        csv.append(programme).append(',').append(path).append(',').append(region).append(',')
                                .append(java.time.YearMonth.of(2024, 2).plusMonths(month)).append(",1\n");
                    }
                }
            }
        }
        given().contentType("text/csv").body(csv.toString()).put(SCHOOL + "/2026-01-15").then().statusCode(201)
                .body("lineCount", equalTo(20_000)).body("totals.shortage", equalTo(20_000));
        assertThat(count("shortage_count")).isEqualTo(20_000);
        assertThat(count("outbox where octet_length(data) > 64000")).isZero();
    }

    @Test
    void rejectsBodiesOver16Megabytes() {
        given().contentType("application/json").body(" ".repeat(16 * 1024 * 1024 + 1)).put(SCHOOL + "/2026-01-15").then()
                .statusCode(413).contentType("application/problem+json").body("detail", notNullValue());
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(int shortage) {
        return "{\"lines\":[" + LINE.formatted("bol", shortage) + "]}";
    }

    private static ValidatableResponse put(String date, String body) {
        return given().contentType("application/json").body(body).put(SCHOOL + "/" + date).then();
    }

    private static String withoutTime(String receipt) {
        return receipt.replaceAll("\"recordedAt\":\"[^\"]*\"", "");
    }

    private long count(String from) {
        return Rows.count(database, from);
    }
}
