package nl.stagepact.shortage.delivery.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.stagepact.testkit.RealPostgres;

/** Conditional requests, methods and tables as clients send them to a delivery. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class DeliveryConditionsTest {

    private static final String DELIVERY = "/shortage/v1/institutions/99DA/deliveries/2026-01-15";
    private static final String HEADER = "programmeCode;level;learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage\n";
    private static final String TABLE = HEADER + "25604;4;bol;AM14;feb-26;40;11\n";

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox");
        }
    }

    @Test
    void aDeliveryIsStoredOnlyWhereItsSenderExpects() {
        csv(TABLE).header("If-Match", "*").put(DELIVERY).then().statusCode(412);
        String tag = csv(TABLE).header("If-None-Match", "*").put(DELIVERY).then().statusCode(201).extract().header("ETag");
        csv(TABLE).header("If-None-Match", "*").put(DELIVERY).then().statusCode(412);
        csv(TABLE.replace("11", "12")).header("If-Match", "\"other\"").put(DELIVERY).then().statusCode(412);
        csv(TABLE.replace("11", "12")).header("If-Match", "\"other\", " + tag).put(DELIVERY).then().statusCode(200)
                .body("outcome", equalTo("corrected"));
        given().get(DELIVERY).then().body("latest.version", equalTo(2));
    }

    @Test
    void readsAreNotModifiedWithoutAChange() {
        csv(TABLE).put(DELIVERY).then().statusCode(201);
        String versions = given().get(DELIVERY).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", "\"x\", W/" + versions).get(DELIVERY).then().statusCode(304);
        String json = given().accept("application/json").get(DELIVERY + "/lines").header("ETag");
        given().accept("text/csv").get(DELIVERY + "/lines").then().header("ETag", not(equalTo(json)));
        given().accept("text/csv").header("If-None-Match", json).get(DELIVERY + "/lines").then().statusCode(200);
        given().accept("application/json").header("If-None-Match", json).get(DELIVERY + "/lines").then().statusCode(304);
    }

    @Test
    void otherMethodsNameThoseOfThePath() {
        given().patch(DELIVERY).then().statusCode(405).header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PUT"));
        given().delete(DELIVERY + "/lines").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().options(DELIVERY).then().statusCode(204).header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PUT"));
        given().post("/shortage/v1/openapi.json").then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS"));
        given().patch("/shortage/v1/nothing").then().statusCode(404);
    }

    @Test
    void browsersMayAskForWhatEveryoneMayRead() {
        given().header("Origin", "https://partner.example").header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "accept-language").options("/shortage/v1/registers/programmes").then()
                .statusCode(204).header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", "accept-language");
        given().header("Origin", "https://partner.example").header("Access-Control-Request-Method", "GET").options(DELIVERY)
                .then()
                .statusCode(204).header("Access-Control-Allow-Origin", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sep=;\n" + TABLE, TABLE + ";;;;;;\n\n ; ;;;;;\n", "\uFEFF" + TABLE,
            "programmeCode;level;learningPath;regionCode;monthWanted;studentsNeedingPlace;shortage;;\n25604;4;bol;AM14;Feb-26;40;11;;\n" })
    void tablesOfSpreadsheetsAreTheSameDelivery(String table) {
        csv(TABLE).put(DELIVERY).then().statusCode(201);
        csv(table).put(DELIVERY).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void theCsvOfADeliveryIsTheSameDelivery() {
        Random random = new Random(1);
        for (int round = 0; round < 10; round++) {
            StringBuilder lines = new StringBuilder();
            for (int month = 1; month <= 12; month++) {
                lines.append(month == 1 ? "" : ",")
                        .append("""
                                {"programmeCode":"25604","level":"4","learningPath":"bol","regionCode":"AM14","monthWanted":"2026-%02d"%s}"""
                                .formatted(month, counts(random)));
            }
            given().contentType("application/json").body("{\"lines\":[" + lines + "]}").put(DELIVERY).then().statusCode(
                    round == 0 ? 201 : 200);
            for (String dialect : List.of("standard", "dutch_excel")) {
                byte[] read = given().accept("text/csv").get(DELIVERY + "/lines?csvDialect=" + dialect).asByteArray();
                given().contentType("text/csv").body(read).put(DELIVERY).then().statusCode(200).body("outcome",
                        equalTo("unchanged"));
            }
        }
    }

    @Test
    void dutchExcelOpensItsCsvInColumns() {
        csv(TABLE).put(DELIVERY).then().statusCode(201);
        String standard = given().accept("text/csv").get(DELIVERY + "/lines").header("ETag");
        Response excel = given().accept("text/csv").get(DELIVERY + "/lines?csvDialect=dutch_excel");
        assertThat(new String(excel.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFprogrammeCode;level;learningPath;regionCode;monthWanted;")
                .contains("\r\n25604;4;bol;AM14;2026-02;");
        assertThat(excel.header("ETag")).isEqualTo(standard.replace("-csv", "-excel"));
        given().accept("text/csv").header("If-None-Match", standard).get(DELIVERY + "/lines?csvDialect=dutch_excel").then()
                .statusCode(200);
        given().accept("text/csv").get(DELIVERY + "/lines?csvDialect=excel").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/registers/programmes", "/shortages", "/shortages/top?region=AM14", "/shortages/series",
            "/dropout" })
    void everyCsvIsWrittenForDutchExcelToo(String path) {
        String csv = new String(given().accept("text/csv").queryParam("csvDialect", "dutch_excel").get("/shortage/v1" + path)
                .then().statusCode(200).contentType("text/csv").extract().asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF").contains(";").satisfies(text -> assertThat(text.lines().findFirst().orElseThrow())
                .doesNotContain(","));
    }

    /** Each number delivered, unknown or absent. */
    private static String counts(Random random) {
        StringBuilder counts = new StringBuilder(",\"shortage\":").append(random.nextInt(5));
        for (String measure : new String[] { "studentsNeedingPlace", "delayed" }) {
            switch (random.nextInt(3)) {
                case 0 -> counts.append(",\"").append(measure).append("\":null");
                case 1 -> counts.append(",\"").append(measure).append("\":").append(10 + random.nextInt(5));
                default -> {
                    // absent
                }
            }
        }
        return counts.toString();
    }

    private static RequestSpecification csv(String table) {
        return given().contentType("text/csv; charset=utf-8").body(table);
    }
}
