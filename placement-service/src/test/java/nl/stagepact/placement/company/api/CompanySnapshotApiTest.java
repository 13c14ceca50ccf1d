package nl.stagepact.placement.company.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.company.api.ACompanyLine.recognition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
class CompanySnapshotApiTest {

    private static final String ONE = ACompanyLine.of("900000001", "De Korenaar B.V.",
            recognition("25180") + "," + recognition("25604"));
    private static final String TWO = ACompanyLine.of("900000002", "Garage Smit", recognition("99101"));

    @Inject
    DataSource database;

    @BeforeEach
    void emptyTables() throws SQLException {
        EmptyTables.in(database);
    }

    @Test
    void registersEveryCompanyAndPublishesEvents() {
        put(1, ONE + TWO).statusCode(200).body("companies", equalTo(2)).body("registered", equalTo(2))
                .body("withdrawn", equalTo(0));
        given().get("/placement/v1/training-companies/900000001").then().statusCode(200)
                .body("name", equalTo("De Korenaar B.V.")).body("address.postcode", equalTo("3811AA"))
                .body("recognitions.programmeCode", contains("25180", "25604")).body("contacts", hasSize(1));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.companies.company-registered.v1'")).isEqualTo(2);
        assertThat(Rows.count(database, "staged_company")).as("staged rows").isZero();
    }

    @Test
    void repeatingASnapshotReturnsTheSameResult() {
        String first = put(1, ONE).statusCode(200).extract().asString();
        assertThat(put(1, ONE).statusCode(200).extract().asString()).isEqualTo(first);
        put(1, TWO).statusCode(409).body("type", equalTo("urn:problem-type:stagepact:snapshot-outdated"));
        put(2, ONE).statusCode(200).body("unchanged", equalTo(1)).body("changed", equalTo(0));
        put(1, ONE).statusCode(409).body("detail", containsString("2"));
        assertThat(Rows.count(database, "outbox")).isEqualTo(1);
    }

    @Test
    void companiesAbsentFromASnapshotLoseTheirRecognitions() {
        put(1, ONE + TWO).statusCode(200);
        put(2, ACompanyLine.of("900000001", "De Korenaar B.V.", recognition("25180"))).statusCode(200)
                .body("changed", equalTo(1)).body("removed", equalTo(1)).body("withdrawn", equalTo(2));
        given().get("/placement/v1/training-companies/900000002").then().body("inRegister", equalTo(false))
                .body("recognitions.withdrawalReason", contains("not_in_register"));
        given().get("/placement/v1/training-companies/900000001").then().body("recognitions.programmeCode", contains("25180"));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.recognitions.recognition-withdrawn.v1'"))
                .isEqualTo(2);
        put(3, ONE + TWO).statusCode(200).body("registered", equalTo(1)).body("changed", equalTo(1));
        given().get("/placement/v1/training-companies/900000002").then().body("inRegister", equalTo(true))
                .body("recognitions[0].withdrawnOn", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void reportsEveryFaultByLineAndStoresNothing() {
        put(1, ONE).statusCode(200);
        put(2, TWO + "no json\n\n"
                + "{\"leerbedrijfId\": \"a b\", \"name\": \"\", \"address\": {\"postcode\": \"38\", \"city\": \"X\", \"x\": 1}, "
                + "\"recognitions\": [{\"programmeCode\": \"1\", \"obtained\": \"by_post\", \"validFrom\": \"2026-02-30\"}]}\n"
                + ACompanyLine.of("900000003", "Dubbel", recognition("25180") + "," + recognition("25180")))
                .statusCode(400).body("errors.line", hasItem(2)).body("errors.findAll { it.line == 4 }", hasSize(7))
                .body("errors.findAll { it.line == 4 }.pointer", hasItem("/address/x"))
                .body("errors.find { it.line == 5 }.code", equalTo("programme_twice"));
        given().get("/placement/v1/training-companies/900000002").then().statusCode(404);
        given().get("/placement/v1/training-companies/900000001").then().body("inRegister", equalTo(true));
        assertThat(Rows.count(database, "staged_company")).isZero();
    }

    @Test
    void rejectsDuplicateCompaniesAndEmptyBodies() {
        put(1, ONE + ONE).statusCode(409).body("type", equalTo("urn:problem-type:stagepact:company-told-twice"))
                .body("detail", containsString("900000001"));
        put(1, "\n \n").statusCode(400).body("errors.code", contains("no_json_lines"));
        put(1, "{\"leerbedrijfId\": \"" + "9".repeat(70_000) + "\"}").statusCode(400)
                .body("errors.code", contains("json_line_too_long"));
        put(0, ONE).statusCode(404);
        assertThat(Rows.count(database, "training_company")).isZero();
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    void onlySbbMaySendSnapshots() {
        put(1, ONE).statusCode(403);
    }

    private static ValidatableResponse put(int sequence, String lines) {
        return given().contentType("application/x-ndjson").body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/placement/v1/sbb/company-snapshots/" + sequence).then();
    }
}
