package nl.stagepact.shortage.dropout.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-c", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-c"), @Claim(key = "institution_code", value = "99DC"),
        @Claim(key = "pact", value = "[\"midden-utrecht\"]", type = ClaimType.JSON_ARRAY) })
class DropoutCountsApiTest {

    private static final String SCHOOL = "/shortage/v1/institutions/99DC";
    private static final String REASONS = """
            {"reasons": [{"code": "31", "name": "Geen stageplaats", "duoCategory": 5, "lackOfPlace": true},
                         {"code": "12", "name": "Verhuizing", "duoCategory": 1, "lackOfPlace": false}]}""";
    private static final String CSV = """
            programmeCode;learningPath;regionCode;reasonCode;atRisk;delayed;droppedOut
            25604;bol;AM13;31;;;4
            25604;bol;AM13;12;;;3
            25180;bol;AM13;;11;?;
            """;

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate leaving_reasons, dropout_delivery, dropout_count cascade");
        }
    }

    @Test
    void linesAreReadBackByTheSchoolItself() {
        setReasons("v0", REASONS);
        String first = put("2026-01", CSV).statusCode(201).extract().header("ETag");
        String lines = SCHOOL + "/dropout-counts/2026-01/lines";
        given().accept("application/json").get(lines).then().statusCode(200).header("ETag", equalTo(first))
                .body("lines.programmeCode", contains("25180", "25604", "25604"))
                .body("lines.reasonCode", contains(null, "12", "31"))
                .body("lines[0].keySet()", contains("programmeCode", "learningPath", "regionCode", "atRisk", "delayed"))
                .body("lines[0].delayed", nullValue()).body("lines.droppedOut", contains(null, 3, 4));
        given().accept("text/csv").get(lines).then().statusCode(200).header("ETag", equalTo(first.replaceAll("\"$", "-csv\"")))
                .body(startsWith("programmeCode,learningPath,regionCode,reasonCode,atRisk,delayed,droppedOut\r\n"
                        + "25180,bol,AM13,,11,?,\r\n"));
        put("2026-01", CSV + "25180;bbl;AM13;;1;;\n").statusCode(200);
        given().accept("application/json").get(lines).then().body("lines.size()", equalTo(4));
        given().accept("application/json").get(lines + "?version=1").then().body("lines.size()", equalTo(3));
        given().accept("application/json").get(lines + "?version=3").then().statusCode(404);
        given().get(lines.replace("01", "02")).then().statusCode(404);
        given().get(lines.replace("99DC", "99DD")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-system")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
    void othersReadNoLines() {
        given().get(SCHOOL + "/dropout-counts/2026-01/lines").then().statusCode(403);
        given().get(SCHOOL + "/dropout-counts").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void theCsvOfAMonthIsTheSameMonth() {
        List<String> codes = List.of("=1+1", "-31", "+x", "@SUM", "'", "''=", "'31", "a;b,c|d", "\"q\"", "two\nlines",
                "é\u200D\uD83D\uDE00",
                "\uD83D\uDE00".repeat(40), "?");
        String reasons = codes.stream().map(code -> "{\"code\": \"" + code.replace("\"", "\\\"").replace("\n", "\\n")
                + "\", \"name\": \"x\", \"duoCategory\": 5, \"lackOfPlace\": true}").collect(Collectors.joining(","));
        setReasons("v0", "{\"reasons\": [" + reasons + "]}").statusCode(200);
        String lines = codes.stream()
                .map(code -> "{\"programmeCode\": \"25604\", \"learningPath\": \"bol\", \"regionCode\": \"AM13\","
                        + " \"reasonCode\": \"" + code.replace("\"", "\\\"").replace("\n", "\\n")
                        + "\", \"droppedOut\": 1, \"delayed\": null}")
                .collect(Collectors.joining(","));
        String period = SCHOOL + "/dropout-counts/2026-01";
        given().contentType("application/json").body("{\"lines\": [" + lines + "]}").put(period).then().statusCode(201);
        for (String dialect : List.of("standard", "dutch_excel")) {
            byte[] csv = given().accept("text/csv").get(period + "/lines?csvDialect=" + dialect).asByteArray();
            given().contentType("text/csv").body(csv).put(period).then().statusCode(200).body("outcome", equalTo("unchanged"));
        }
        byte[] json = given().accept("application/json").get(period + "/lines").asByteArray();
        given().contentType("application/json").body(json).put(period).then().statusCode(200).body("outcome",
                equalTo("unchanged"));
    }

    @Test
    void monthsAreListedInPagesLatestFirst() {
        setReasons("v0", REASONS);
        for (String month : List.of("2026-01", "2026-03", "2026-02")) {
            put(month, CSV).statusCode(201);
        }
        put("2026-03", CSV + "25180;bbl;AM13;;1;;\n").statusCode(200);
        String next = given().get(SCHOOL + "/dropout-counts?pageSize=2").then().statusCode(200)
                .body("items.period", contains("2026-03", "2026-02")).body("items.version", contains(2, 1)).extract()
                .path("next");
        given().urlEncodingEnabled(false).get(next).then().body("items.period", contains("2026-01")).body("next", nullValue());
        given().urlEncodingEnabled(false).get(next.replace("99DC", "99DD")).then().statusCode(404);
    }

    @Test
    void aMonthIsStoredOnlyWhereItsSenderExpects() {
        setReasons("v0", REASONS);
        String period = SCHOOL + "/dropout-counts/2026-01";
        given().contentType("text/csv").body(CSV).header("If-Match", "*").put(period).then().statusCode(412);
        String tag = given().contentType("text/csv").body(CSV).header("If-None-Match", "*").put(period).then().statusCode(201)
                .extract().header("ETag");
        given().contentType("text/csv").body(CSV).header("If-None-Match", "*").put(period).then().statusCode(412);
        given().header("If-None-Match", tag).get(period).then().statusCode(304);
        given().contentType("text/csv").body(CSV).header("If-Match", "\"x\", " + tag).put(period).then().statusCode(200);
    }

    @Test
    void withdrawnMonthStaysInTheHistoryAndCanBeDeliveredAgain() {
        setReasons("v0", REASONS);
        String period = SCHOOL + "/dropout-counts/2026-01";
        String tag = put("2026-01", CSV).statusCode(201).header("Location", endsWith("/dropout-counts/2026-01")).extract()
                .header("ETag");
        given().header("If-Match", "\"x\"").delete(period).then().statusCode(412);
        given().delete(period.replace("01", "02")).then().statusCode(404);
        given().delete(period.replace("99DC", "99DD")).then().statusCode(404);
        given().header("If-Match", tag).delete(period).then().statusCode(204);
        given().header("If-Match", tag).delete(period).then().statusCode(204);
        String at = given().get(period).then().statusCode(200).header("ETag", endsWith("-withdrawn\""))
                .body("versions.withdrawnBy", contains("demo-school-c")).extract().path("versions[0].withdrawnAt");
        given().get(SCHOOL + "/dropout-counts").then().body("items.withdrawnAt", contains(at));
        given().accept("text/csv").get(period + "/lines").then().header("Withdrawn-At", equalTo(at));
        String lines = given().accept("application/json").get(period + "/lines").then().body("withdrawnAt", equalTo(at))
                .extract().asString();
        given().contentType("application/json").body(lines).header("If-Match", tag).put(period).then().statusCode(412);
        given().contentType("application/json").body(lines).header("If-None-Match", "*").put(period).then().statusCode(201)
                .body("outcome", equalTo("recorded")).body("delivery.version", equalTo(2)).header("ETag", not(equalTo(tag)));
        given().get(period).then().body("versions.withdrawnAt", contains(null, at));
    }

    private static ValidatableResponse setReasons(String seen, String body) {
        return given().contentType("application/json").header("If-Match", '"' + seen + '"').body(body)
                .put(SCHOOL + "/leaving-reasons").then();
    }

    private static ValidatableResponse put(String period, String csv) {
        return given().contentType("text/csv").body(csv).put(SCHOOL + "/dropout-counts/" + period).then();
    }
}
