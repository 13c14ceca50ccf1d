package nl.stagepact.shortage.delivery.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
class SbbDeliveryApiTest {

    private static final String SBB = "/shortage/v1/sbb/deliveries/2026-01-15";
    private static final String SHORTAGES = "/shortage/v1/shortages";
    private static final String CSV = """
            programmeCode;level;learningPath;regionCode;monthWanted;shortage;supply;shortageWithoutMeasures;expectedShortage;causes
            25604;4;bol;AM14;feb-26;%d;31;20;;supervision_capacity:9
            """;

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox");
        }
    }

    @Test
    void acceptsSupplyAndScenarioAsSeparateMeasures() {
        put(CSV.formatted(12)).statusCode(201).body("source", equalTo("sbb")).body("institutionCode", nullValue())
                .body("totals.supply", equalTo(31)).body("totals.shortageWithoutMeasures", equalTo(20))
                .body("totals.expectedShortage", nullValue());
        assertThat(Rows.count(database, "outbox")).as("one event, without lines").isEqualTo(1);
        given().get(SBB).then().statusCode(200).body("versions", hasSize(1)).body("latest.recordedBy", equalTo("demo-sbb"));
        given().accept("text/csv").get(SBB + "/lines").then().statusCode(200).body(startsWith(
                "programmeCode,level,learningPath,regionCode,monthWanted,studentsNeedingPlace,shortage,expectedShortage,supply,"));
    }

    @Test
    void returnedLinesAreTheSameContent() {
        put(CSV.formatted(12)).statusCode(201);
        String lines = given().get(SBB + "/lines").asString();
        given().contentType("application/json").body(lines).put(SBB).then().statusCode(200).body("outcome",
                equalTo("unchanged"));
        put(CSV.formatted(13)).statusCode(200).body("outcome", equalTo("corrected"))
                .body("againstPreviousVersion.difference.shortage", equalTo(1));
    }

    @Test
    void withdrawnDeliveryGivesWayToTheOneBefore() {
        put(CSV.formatted(12)).statusCode(201);
        String later = SBB.replace("2026-01-15", "2026-01-29");
        given().contentType("text/csv").body(CSV.formatted(40)).put(later).then().statusCode(201);
        given().delete(later).then().statusCode(204);
        given().delete(later).then().statusCode(204);
        given().get(later).then().statusCode(200).body("latest.withdrawnBy", equalTo("demo-sbb"));
        given().get("/shortage/v1/shortages?source=sbb").then().body("items[0].shortage", equalTo(12));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.shortages.sbb-delivery-withdrawn.v1'")).isEqualTo(1);
        assertThat(Rows.count(database, "outbox")).as("and the delivery that counts again").isEqualTo(4);
    }

    @Test
    void rejectsMeasuresOfSchools() {
        put("programmeCode,level,learningPath,regionCode,monthWanted,shortage,delayed\r\n25604,4,bol,AM14,2026-02,1,1\r\n")
                .statusCode(400).body("errors.code", contains("wrong_columns"));
        given().contentType("application/json")
                .body("""
                        {"lines": [{"programmeCode":"25604","level":"4","learningPath":"bol","regionCode":"AM14","monthWanted":"2026-02",
                                    "shortage":1,"droppedOut":1}]}""")
                .put(SBB).then().statusCode(400)
                .body("errors.pointer", contains("/lines/0/droppedOut"));
    }

    @Test
    void countsOfSbbAreNeverAddedToThoseOfSchools() {
        recordDelivery.record(Source.school(InstitutionCode.of("99DA").orElseThrow()), LocalDate.of(2026, 1, 15),
                new DraftDelivery(List.of(ALine.of("25604", "4", "AM14", 10)), List.of()), "test", _ -> true, false);
        put(CSV.formatted(12)).statusCode(201);
        given().get(SHORTAGES + "?region=AM14").then().body("items.shortage", contains(10)).body("source", equalTo("school"))
                .body("coverage.delivered.institutionCode", contains("99DA"));
        given().get(SHORTAGES + "?region=AM14&source=sbb").then().body("items.shortage", contains(12))
                .body("items.supply", contains(31)).body("coverage.delivered", hasSize(1))
                .body("coverage.delivered[0].institutionCode", nullValue());
        given().get(SHORTAGES + "/top?region=AM14&source=sbb").then().body("items.shortage", contains(12));
        given().get(SHORTAGES + "?source=both").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    void schoolCannotDeliverForSbb() {
        given().delete(SBB).then().statusCode(403);
        put(CSV.formatted(12)).statusCode(403);
        given().get(SBB).then().statusCode(403);
    }

    private static ValidatableResponse put(String csv) {
        return given().contentType("text/csv").body(csv).put(SBB).then();
    }
}
