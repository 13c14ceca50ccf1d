package nl.stagepact.shortage.deliveryimport.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ImportApiTest {

    private static final String IMPORTS = "/shortage/v1/imports";
    private static final String SCHOOL = "/shortage/v1/institutions/99DA/deliveries";
    private static final String HEADER = "institutionCode;referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage\n";

    @TestHTTPResource
    URI base;

    @Inject
    DataSource database;

    /** Imports of an earlier test may still be read in the background: PostgreSQL then ends one side of the deadlock. */
    @BeforeEach
    void clean() {
        await().ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                return !statement.execute(
                        "truncate delivery, shortage_count, outbox, delivery_import, imported_delivery, idempotency_key");
            }
        });
    }

    @Test
    void eachDeliveryIsStoredCompletelyOrNotAtAll() {
        JsonPath done = finished(post("text/csv", HEADER
                + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n"
                + "99DA;2026-01-15;25180;2;bol;AM14;feb-26;3\n"
                + "99DA;2026-01-29;25604;4;bol;AM14;feb-26;8\n"
                + "99DA;2026-01-29;25604;3;xyz;AM14;feb-26;1.000\n"
                + "99DA;2026-01-29;25604;4;bol;AM14;feb-26;7\n"
                + "99DA;2999-01-01;25604;4;bol;AM14;feb-26;8\n"
                + "99DA;2026-02-12;25604;4;bol;AM14;feb-26;\n"));
        assertThat(done.getInt("lineCount")).isEqualTo(7);
        assertThat(done.getInt("linesDone")).isEqualTo(7);
        assertThat(done.getInt("deliveryCount")).isEqualTo(4);
        assertThat(done.getInt("recorded")).isEqualTo(2);
        assertThat(done.getInt("refused")).isEqualTo(2);
        given().header("Accept-Language", "en").get(done.getString("deliveries") + "?outcome=refused").then().statusCode(200)
                .body("items.referenceDate", contains("2026-01-29", "2999-01-01"))
                .body("items[0].errors.code",
                        contains("ambiguous_number", "level_of_programme", "not_allowed", "duplicate_line"))
                .body("items[0].errors.line", contains(5, 5, 5, 6)).body("items[0].errorCount", equalTo(4))
                .body("items[0].errors[3].detail", containsString("Line 4 has the same")).body("items[0].version", nullValue())
                .body("items[0].errors[0].column", equalTo("shortage"))
                .body("items[1].errors.code", contains("date_in_future")).body("items[1].errors[0].line", equalTo(7))
                .body("items[1].errors[0].column", equalTo("referenceDate"));
        given().get(SCHOOL).then().body("items.referenceDate", contains("2026-02-12", "2026-01-15"))
                .body("items[1].totals.shortage", equalTo(13)).body("items[0].totals.shortage", nullValue());
        assertThat(count("outbox")).as("two deliveries, one part each").isEqualTo(4);
        assertThat(count("imported_delivery where content is not null")).as("what was read is kept no longer").isZero();
    }

    @Test
    void deliveriesWithExtremeDatesAreProcessed() {
        JsonPath done = finished(post("text/csv", HEADER + "99DA;9999-12-31;25604;4;bol;AM14;feb-26;10\n"
                + "99DA;1900-01-01;25604;4;bol;AM14;feb-26;10\n"));
        assertThat(done.getInt("refused")).isEqualTo(2);
        given().get(done.getString("deliveries")).then().body("items[0].errors.code",
                contains("date_in_future")).body("items[1].errors.code", contains("date_too_old"));
    }

    @Test
    void reportsFaultsOfNdjsonWithTheirPlaceInTheLine() {
        String line = "{\"institutionCode\":\"99DA\",\"programmeCode\":\"25604\",\"level\":\"4\",\"learningPath\":\"bol\","
                + "\"regionCode\":\"AM14\",\"monthWanted\":\"2026-02\",\"shortage\":%s,\"referenceDate\":\"%s\"}\n";
        JsonPath done = finished(post("application/x-ndjson", line.formatted("4", "2026-01-15") + "\n"
                + line.formatted("null", "2026-01-29") + line.formatted("-1", "2026-02-12")));
        assertThat(done.getString("format")).isEqualTo("ndjson");
        given().get(done.getString("deliveries")).then().body("items.outcome", contains("recorded", "recorded", "refused"))
                .body("items.firstLine", contains(1, 3, 4)).body("items[2].errors[0].line", equalTo(4))
                .body("items[2].errors[0].pointer", equalTo("/shortage"));
        given().accept("application/json").get(SCHOOL + "/2026-01-29/lines").then().body("lines[0].shortage", nullValue());
    }

    @Test
    void nullCharactersDoNotStopAnImport() {
        String line = "{\"institutionCode\":\"99DA\",\"referenceDate\":\"2026-01-15\",\"programmeCode\":\"2\\u00005\",\"level\":\"\\ud800\","
                + "\"learningPath\":\"bol\",\"regionCode\":\"\\u0000\",\"monthWanted\":\"\\u0000\",\"shortage\":1,\"a\\u0000b\":1}\n";
        JsonPath done = finished(post("application/x-ndjson", line));
        assertThat(done.getInt("refused")).isEqualTo(1);
        given().get(done.getString("deliveries")).then().body("items[0].errorCount", equalTo(5));
    }

    @Test
    void repeatedFileChangesNothing() {
        String file = HEADER + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n";
        String id = finished(post("text/csv", file)).getString("id");
        JsonPath again = finished(post("text/csv", file));
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(again.getString("id")).isNotEqualTo(id);
        JsonPath corrected = finished(post("text/csv", file.replace(";10", ";9")));
        assertThat(corrected.getInt("corrected")).isEqualTo(1);
        given().get(SCHOOL + "/2026-01-15").then().body("versions.version", contains(2, 1));
    }

    @Test
    void repeatedKeyGivesTheSameImportAndRejectsAnotherFile() {
        String file = HEADER + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n";
        String id = post("text/csv", file, "key-1").statusCode(202).extract().path("id");
        post("text/csv", file, "key-1").statusCode(202).body("id", equalTo(id));
        post("text/csv", file + "99DA;2026-01-16;25604;4;bol;AM14;feb-26;10\n", "key-1").statusCode(409);
        given().header("Idempotency-Key", "key-1").contentType("text/csv").body(file).post(IMPORTS + "?dryRun=true").then()
                .statusCode(409);
        given().get(IMPORTS).then().body("items.id", contains(id));
        assertThat(count("delivery_import")).as("nothing of the refused ones is left").isEqualTo(1);
    }

    @Test
    void dryRunGivesTheSameAnswerAndStoresNothing() {
        String file = HEADER + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n99DA;2026-01-29;25604;4;bol;AM14;feb-26;x\n";
        String location = given().header("Idempotency-Key", "dry").contentType("text/csv").body(file)
                .post(IMPORTS + "?dryRun=true").then().statusCode(202).extract().header("Location");
        JsonPath done = finished(location);
        assertThat(done.getBoolean("dryRun")).isTrue();
        assertThat(done.getInt("recorded")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(1);
        assertThat(given().get(done.getString("deliveries")).asString()).as("what there is not is absent")
                .doesNotContain("null");
        assertThat(count("delivery") + count("shortage_count") + count("outbox")).isZero();
    }

    @Test
    void rejectsFilesWhoseDeliveriesCannotBeSeparated() {
        post("text/csv", HEADER
                + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n"
                + "99DB;2026-01-15;25604;4;bol;AM14;feb-26;10\n"
                + "99DA;2026-01-29;25604;4;bol;AM14;feb-26;10\n"
                + "99DA;2026-02-30;25604;4;bol;AM14;feb-26;10\n"
                + ";;25604;4;bol;AM14;feb-26;10\n"
                + "99DA;2026-01-29\n"
                + "99DA;2026-01-15;25180;2;bol;AM14;feb-26;10\n"
                + "9;2026-01-15;25180;2;bol;AM14;feb-26;10\n").statusCode(400)
                .body("errors.code", contains("not_own_institution", "not_a_date", "missing", "missing", "number_of_cells",
                        "delivery_scattered", "not_an_institution_code"))
                .body("errors.line", contains(3, 5, 6, 6, 7, 8, 9));
        post("text/csv", "programmeCode;naam\n").statusCode(400).body("errors.code", contains("wrong_columns"));
        post("text/csv", HEADER).statusCode(400).body("errors.code", contains("only_header"));
        post("text/csv", "").statusCode(400).body("errors.code", contains("empty_file"));
        post("application/x-ndjson", "{\"institutionCode\":\"99DA\"}\n[]\n{\"referenceDate\":5}\n{\"a").statusCode(400)
                .body("errors.code", contains("missing", "wrong_type", "wrong_type", "missing", "malformed_json"))
                .body("errors.line", contains(1, 2, 3, 3, 4));
        post("application/x-ndjson", " \n").statusCode(400).body("errors.code", contains("empty_import"));
        assertThat(count("delivery_import") + count("imported_delivery") + count("delivery")).isZero();
    }

    @Test
    void reportsTheFirstThousandFaults() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 1_500; i++) {
            file.append("99DA;").append(i).append(";25604;4;bol;AM14;feb-26;10\n");
        }
        post("text/csv", file.toString()).statusCode(400).body("errors", hasSize(1_000));
    }

    @Test
    void reportsAFaultOfManyLinesOnceWithTheirNumber() {
        post("text/csv", HEADER + "99DB;2026-01-15;25604;4;bol;AM14;feb-26;10\n".repeat(1_500)).statusCode(400)
                .body("errors", hasSize(1)).body("errors[0].line", equalTo(2)).body("errors[0].count", equalTo(1_000));
    }

    @Test
    void onlyDeliveriesWithTooManyLinesAreRefused() {
        StringBuilder file = new StringBuilder(HEADER).append("99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n");
        for (int i = 0; i <= 20_000; i++) {
            file.append("99DA;2026-01-29;25604;4;bol;AM14;").append(YearMonth.of(2024, 2).plusMonths(i % 60))
                    .append(";wrong\n");
        }
        file.append("99DA;2026-02-12;25604;4;bol;AM14;feb-26;10\n");
        JsonPath done = finished(post("text/csv", file.toString()));
        assertThat(done.getInt("recorded")).isEqualTo(2);
        given().get(done.getString("deliveries")).then().body("items.outcome", contains("recorded", "refused", "recorded"))
                .body("items[1].errors[0].code", equalTo("too_many_lines"))
                .body("items[1].errors[1].count", greaterThan(50))
                .body("items[1].lineCount", equalTo(20_000)).body("items[2].firstLine", equalTo(20_004));
    }

    @Test
    void manySmallDeliveriesArePaged() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 1_200; i++) {
            file.append("99DA;").append(java.time.LocalDate.of(2022, 1, 1).plusDays(i)).append(";25604;4;bol;AM14;")
                    .append("2023-06;1\n");
        }
        JsonPath done = finished(post("text/csv", file.toString()));
        assertThat(done.getInt("recorded")).as("%s", done.prettify()).isEqualTo(1_200);
        List<String> dates = new ArrayList<>();
        String path = done.getString("deliveries") + "?pageSize=200";
        while (path != null) {
            JsonPath page = given().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().jsonPath();
            dates.addAll(page.getList("items.referenceDate"));
            path = page.getString("next");
        }
        assertThat(dates).hasSize(1_200).isSorted();
    }

    @Test
    void truncatedUploadStoresNothing() throws Exception {
        String part = HEADER + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n".repeat(30_000);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(("POST " + IMPORTS + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv"
                    + "\r\nIdempotency-Key: half\r\nContent-Length: " + (part.length() + 10) + "\r\n\r\n" + part)
                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(10)).until(() -> count("delivery_import") == 1);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> count("delivery_import") == 0);
        assertThat(count("delivery") + count("imported_delivery") + count("idempotency_key")).isZero();
        given().get(IMPORTS).then().body("items", empty());
    }

    @Test
    void importOfAnotherSchoolIsNotFound() throws SQLException {
        UUID other = UUID.randomUUID();
        insertUnfinished(other, "99DB");
        given().get(IMPORTS + "/" + other).then().statusCode(404);
        given().get(IMPORTS + "/" + other + "/deliveries").then().statusCode(404);
        given().get(IMPORTS).then().body("items", empty());
        given().get(IMPORTS + "/nonsense").then().statusCode(404);
    }

    @Test
    void rejectsAnEleventhUnfinishedImport() throws SQLException {
        for (int i = 0; i < 10; i++) {
            insertUnfinished(UUID.randomUUID(), "99DA");
        }
        String file = HEADER + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n";
        post("text/csv", file).statusCode(409).body("type", equalTo("urn:problem-type:stagepact:too-many-imports"));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "update delivery_import set finished_at = now() where id = (select id from delivery_import limit 1)");
        }
        post("text/csv", file).statusCode(202);
    }

    @Test
    void rejectsInvalidRequests() {
        given().contentType("text/csv").body(HEADER).post(IMPORTS + "?source=sbb&dryrun=true").then().statusCode(400)
                .body("errors.parameter", contains("source", "Idempotency-Key", "dryrun"));
        given().contentType("application/json").header("Idempotency-Key", "k").body("{}").post(IMPORTS).then().statusCode(415);
        given().get(IMPORTS + "?cursor=x&pageSize=0").then().statusCode(400).body("errors", hasSize(2));
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-system")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
    void sbbImportsItsOwnDeliveriesWithoutInstitutionCode() {
        JsonPath done = finished(post("text/csv", """
                referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage;supply
                2026-01-15;25604;4;bol;AM14;feb-26;10;31
                2026-01-29;25604;4;bol;AM14;feb-26;8;30
                """));
        assertThat(done.getInt("recorded")).isEqualTo(2);
        given().get(done.getString("deliveries")).then().body("items.institutionCode", contains(nullValue(), nullValue()));
        given().get("/shortage/v1/sbb/deliveries").then().body("items", hasSize(2));
    }

    @Test
    @TestSecurity(user = "demo-administrator", roles = "platform-admin")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-administrator"))
    void administratorImportsAndReadsForAll() throws SQLException {
        JsonPath done = finished(post("text/csv", HEADER
                + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n"
                + "99DB;2026-01-15;25604;4;bol;AM14;feb-26;10\n"
                + "99XX;2026-01-15;25604;4;bol;AM14;feb-26;10\n"));
        assertThat(done.getInt("recorded")).isEqualTo(2);
        given().get(done.getString("deliveries") + "?outcome=refused").then()
                .body("items.institutionCode", contains("99XX"))
                .body("items[0].errors.code", contains("school_not_in_register"));
        UUID other = UUID.randomUUID();
        insertUnfinished(other, "99DB");
        given().get(IMPORTS + "/" + other).then().statusCode(200).body("state", equalTo("waiting"));
    }

    @Test
    void aFileOfAnotherMediaTypeIsRejected() {
        given().header("Idempotency-Key", "no-type").contentType("application/octet-stream")
                .body("a".getBytes(StandardCharsets.UTF_8)).post(IMPORTS).then().statusCode(415);
    }

    @Test
    @TestSecurity(user = "nobody", roles = "policy-officer")
    void otherRolesCannotImport() {
        post("text/csv", HEADER).statusCode(403);
        given().get(IMPORTS).then().statusCode(403);
    }

    private void insertUnfinished(UUID id, String owner) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into delivery_import (id, owner, source_kind, format, dry_run, begun_at, begun_by, received_at,"
                            + " line_count, delivery_count) values ('" + id + "', '" + owner
                            + "', 'school', 'csv', false, now(), 'test', now(), 1, 1)");
        }
    }

    private ValidatableResponse post(String mediaType, String body) {
        return post(mediaType, body, UUID.randomUUID().toString());
    }

    private static ValidatableResponse post(String mediaType, String body, String key) {
        return given().header("Idempotency-Key", key).header("Accept-Language", "en").contentType(mediaType)
                .body(body.getBytes(StandardCharsets.UTF_8)).post(IMPORTS).then();
    }

    private static JsonPath finished(ValidatableResponse posted) {
        return finished(posted.statusCode(202).extract().header("Location"));
    }

    private static JsonPath finished(String location) {
        await().atMost(Duration.ofSeconds(20)).until(() -> given().get(location).path("state"), equalTo("finished"));
        return given().get(location).then().statusCode(200).extract().jsonPath();
    }

    private long count(String from) {
        return Rows.count(database, from);
    }
}
