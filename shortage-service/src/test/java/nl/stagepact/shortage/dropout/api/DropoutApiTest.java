package nl.stagepact.shortage.dropout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-c", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-c"), @Claim(key = "institution_code", value = "99DC"),
        @Claim(key = "pact", value = "[\"midden-utrecht\"]", type = ClaimType.JSON_ARRAY) })
class DropoutApiTest {

    private static final String SCHOOL = "/shortage/v1/institutions/99DC";
    private static final String DROPOUT = "/shortage/v1/dropout";
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
    void figuresShowDropoutForLackOfAPlaceWithTheirCoverage() {
        setReasons("v0", REASONS).statusCode(200).header("ETag", equalTo("\"v1\""));
        put("2026-01", CSV).statusCode(201).body("outcome", equalTo("recorded")).body("delivery.version", equalTo(1));
        given().header("Accept-Language", "en").get(DROPOUT + "?from=2026-01&to=2026-06").then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].droppedOut", equalTo(7))
                .body("items[0].droppedOutForLackOfPlace", equalTo(4)).body("items[0].atRisk", equalTo(11))
                .body("items[0].delayed", nullValue()).body("items[0].unknown", contains("delayed"))
                .body("coverage.summary", equalTo("1 of 2 schools delivered"))
                .body("coverage.notDelivered.institutionCode", contains("99DD"))
                .body("definition", startsWith("Students at risk"));
        given().get(DROPOUT + "?from=2026-01&to=2026-01&groupBy=duoCategory,level").then()
                .body("items.duoCategory", contains("", "1", "5")).body("items.droppedOut", contains(null, 3, 4))
                .body("items.droppedOutForLackOfPlace", contains(null, 0, 4));
        given().get(DROPOUT + "?from=2026-02&to=2026-03").then().body("items", hasSize(0))
                .body("coverage.delivered", hasSize(0));
        given().accept("text/csv").get(DROPOUT + "?from=2026-01&to=2026-01&groupBy=period,sector").then().statusCode(200)
                .body(startsWith("region,level,"));
    }

    @Test
    void storedCountsKeepTheMappingOfTheirReasons() {
        setReasons("v0", REASONS);
        put("2026-01", CSV).statusCode(201);
        setReasons("v1",
                "{\"reasons\": [{\"code\": \"31\", \"name\": \"Geen stageplaats\", \"duoCategory\": 7, \"lackOfPlace\": false}]}")
                .statusCode(200).header("ETag", equalTo("\"v2\""));
        given().get(SCHOOL + "/leaving-reasons").then().header("ETag", equalTo("\"v2\"")).body("reasons", hasSize(1));
        given().get(DROPOUT + "?from=2026-01&to=2026-01").then().body("items[0].droppedOutForLackOfPlace", equalTo(4));
        setReasons("v1", REASONS).statusCode(412);
        given().contentType("application/json").body(REASONS).put(SCHOOL + "/leaving-reasons").then().statusCode(428);
    }

    @Test
    void withdrawnCountsAreInFiguresOfAnEarlierMomentOnly() {
        setReasons("v0", REASONS);
        put("2026-01", CSV).statusCode(201);
        String before = given().get(DROPOUT + "?from=2026-01&to=2026-01").path("availableAt");
        given().delete(SCHOOL + "/dropout-counts/2026-01").then().statusCode(204);
        given().get(DROPOUT + "?from=2026-01&to=2026-01").then().body("items", hasSize(0)).body("coverage.delivered",
                hasSize(0));
        given().queryParam("availableAt", before).get(DROPOUT + "?from=2026-01&to=2026-01").then()
                .body("items[0].droppedOut", equalTo(7));
    }

    @Test
    void onlyChangedContentIsANewVersion() {
        setReasons("v0", REASONS);
        put("2026-01", CSV).statusCode(201);
        String before = given().get(DROPOUT + "?from=2026-01&to=2026-01").path("availableAt");
        put("2026-01", CSV).statusCode(200).body("outcome", equalTo("unchanged"));
        given().contentType("application/json").body("""
                {"lines": [{"programmeCode": "25604", "learningPath": "bol", "regionCode": "AM13", "reasonCode": "31",
                            "droppedOut": 9, "delayed": null}]}""").put(SCHOOL + "/dropout-counts/2026-01").then()
                .statusCode(200)
                .body("outcome", equalTo("corrected")).body("delivery.version", equalTo(2));
        given().get(SCHOOL + "/dropout-counts/2026-01").then().body("versions.version", contains(2, 1));
        given().get(DROPOUT + "?from=2026-01&to=2026-01").then().body("items[0].droppedOut", equalTo(9));
        given().queryParam("availableAt", before).get(DROPOUT + "?from=2026-01&to=2026-01").then()
                .body("items[0].droppedOut", equalTo(7));
        put("2026-02", CSV + "25180;bbl;AM13;;1;;\n", true).statusCode(201).body("dryRun", equalTo(true));
        assertThat(Rows.count(database, "dropout_delivery")).isEqualTo(2);
    }

    @Test
    void reportsAllFaultsAtOnceAndStoresNothing() {
        setReasons("v0", REASONS);
        put("2026-01", """
                programmeCode;learningPath;regionCode;reasonCode;atRisk;delayed;droppedOut
                11111;bol;AM13;31;;;4
                25604;BOL;AM99;99;;;4
                25604;bol;AM13;;;;4
                25604;bol;AM13;12;;;
                25180;bol;AM13;31;;;1.000
                """).statusCode(400)
                .body("errors.code", contains("unknown_programme", "not_allowed", "unknown_region", "unknown_reason",
                        "dropout_without_reason", "nothing_counted", "ambiguous_number"))
                .body("errors.line", contains(2, 3, 3, 3, 4, 5, 6));
        given().contentType("application/json")
                .body("""
                        {"lines": [{"programmeCode": 25604, "learningPath": "bol", "regionCode": "AM13", "droppedOut": "4", "name": "x"}, 7]}""")
                .put(SCHOOL + "/dropout-counts/2026-01").then().statusCode(400)
                .body("errors.pointer", contains("/lines/0/programmeCode", "/lines/0/droppedOut", "/lines/0/name", "/lines/1"));
        put("2026-01", "programmeCode,learningPath,regionCode\r\n").statusCode(400).body("errors.code",
                contains("only_header"));
        put("2999-01", CSV).statusCode(409);
        put("2026-1", CSV).statusCode(400);
        setReasons("v1", "{\"reasons\": [{\"code\": \"1\", \"duoCategory\": 10}, 5]}").statusCode(400)
                .body("errors.pointer",
                        contains("/reasons/0/name", "/reasons/0/duoCategory", "/reasons/0/lackOfPlace", "/reasons/1"));
        setReasons("v1", REASONS.replace("\"12\"", "\"31\"")).statusCode(400)
                .body("errors.code", contains("duplicate_reason")).body("errors.pointer", contains("/reasons/1/code"));
        given().get(DROPOUT + "?from=2026-02&to=2026-01").then().statusCode(400).body("errors.code",
                contains("period_reversed"));
        assertThat(Rows.count(database, "dropout_delivery")).isZero();
    }

    @Test
    void aFaultyMonthDoesNotHideTheFaultsOfTheLines() {
        setReasons("v0", REASONS);
        String faulty = CSV.replaceFirst("AM13", "AM99");
        put("2999-01", faulty).statusCode(409).body("errors.code", contains("period_out_of_range", "unknown_region"))
                .body("errors.parameter", contains("period", null)).body("errors.line", contains(null, 2));
        put("2026-1", faulty).statusCode(400).body("errors.code", contains("not_a_period", "unknown_region"))
                .body("errors.parameter", contains("period", null)).body("errors.line", contains(null, 2));
    }

    /** The schema has no field for a person: no column could hold a name, a number or a birthday of anyone. */
    @Test
    void noColumnCanHoldPersonalData() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select column_name from information_schema.columns where table_name = 'dropout_count'
                        order by ordinal_position""")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        assertThat(columns).containsExactly("delivery_id", "region_code", "programme_code", "level", "learning_path",
                "reason_code",
                "duo_category", "lack_of_place", "at_risk", "delayed", "dropped_out", "unknown_counts");
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "institution_code", value = "99DA"),
            @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
    void schoolCannotReadOrWriteDataOfAnother() {
        put("2026-01", CSV).statusCode(404);
        setReasons("v0", REASONS).statusCode(404);
        given().get(SCHOOL + "/leaving-reasons").then().statusCode(404);
        given().get(SCHOOL + "/dropout-counts/2026-01").then().statusCode(404);
        given().get(DROPOUT + "?region=AM13").then().statusCode(403);
    }

    private static ValidatableResponse setReasons(String seen, String body) {
        return given().contentType("application/json").header("If-Match", '"' + seen + '"').body(body)
                .put(SCHOOL + "/leaving-reasons").then();
    }

    private static ValidatableResponse put(String period, String csv) {
        return put(period, csv, false);
    }

    private static ValidatableResponse put(String period, String csv, boolean dryRun) {
        return given().contentType("text/csv").body(csv)
                .put(SCHOOL + "/dropout-counts/" + period + (dryRun ? "?dryRun=true" : ""))
                .then();
    }
}
