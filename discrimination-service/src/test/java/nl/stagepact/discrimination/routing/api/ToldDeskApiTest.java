package nl.stagepact.discrimination.routing.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ACCOUNT;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/**
 * A municipality and an inclusion adviser are told that a company is concerned, and nothing by which it could guess who
 * reported.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "social-return-adviser")
@OidcSecurity(claims = @Claim(key = "municipality_code", value = "GM0307"))
class ToldDeskApiTest {

    private static final String DESK = """
            {"name": "Social return Amersfoort", "open": true, "readers": ["Adviseur social return"], "substitute": "Teamleider",
             "descriptionNl": "Wij spreken opdrachtnemers aan.", "confirmWorkingDays": 3, "acknowledgeDays": 7,
             "feedbackMonths": 3}""";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void aMunicipalityIsToldTheCompanyAndNothingElse() {
        describe("gm0307");
        String code = sent(ANONYMOUS);
        shared().body("items", empty());
        share(code, "gm0307", "company", 204);
        shared().body("items.size()", equalTo(1));
        JsonPath listed = given().get(BASE + "/cases?access=shared").jsonPath();
        assertThat(listed.getMap("items[0]").keySet()).isEqualTo(Set.of("id"));
        String read = given().get(BASE + "/cases/" + listed.getString("items[0].id")).then().statusCode(200)
                .body("report.company.name", equalTo("De Korenaar")).body("parts", contains("company")).extract().asString();
        assertThat(JsonPath.from(read).getMap("").keySet()).isEqualTo(
                Set.of("id", "parts", "report", "decisions", "terms"));
        assertThat(read).doesNotContain(ACCOUNT, "GM0344", "religion", "talk");
        by(code).get(BASE + "/own-report").then().body("readings.role", hasItem("social-return-adviser"));
        share(code, "gm0307", "", 204);
        given().get(BASE + "/cases/" + listed.getString("items[0].id")).then().statusCode(404);
    }

    /** Lists, filters, pages and versions would tell when something happens, and so when it was reported. */
    @Test
    void aMunicipalityCannotFindOutHowACaseStands() {
        describe("gm0307");
        String placement = ANONYMOUS.replace("\"city\": \"Amersfoort\"",
                "\"city\": \"Amersfoort\", \"placement\": \"Keuken, dinsdag\"");
        String code = sent(placement);
        share(code, "gm0307", "company", 204);
        for (String filter : List.of("&state=closed", "&state=received", "&overdue=true", "&handler=me", "")) {
            given().get(BASE + "/cases?access=shared" + filter).then().statusCode(200).body("items.size()", equalTo(1));
        }
        String id = given().get(BASE + "/cases?access=shared").jsonPath().getString("items[0].id");
        given().get(BASE + "/cases/" + id).then().statusCode(200).header("ETag", nullValue())
                .body("report.company.placement", nullValue()).body("report.company.name", equalTo("De Korenaar"));
        by(code).get(BASE + "/own-report").then().body("report.company.placement", equalTo("Keuken, dinsdag"))
                .body("readings.purpose", contains("informed"));
    }

    @Test
    void aMunicipalityIsGivenNothingElseAndHandlesNothing() {
        describe("gm0307");
        String code = sent(ANONYMOUS);
        for (String part : List.of("facts", "account", "attachments", "identity", "conversation")) {
            by(code).body("{\"desk\": \"gm0307\", \"parts\": [\"%s\"]}".formatted(part)).put(BASE + "/own-report/consents")
                    .then()
                    .statusCode(409).body("type", containsString("desk-must-not-read"));
        }
        by(code).body("{\"desk\": \"gm0307\", \"parts\": []}").put(BASE + "/own-report/desk").then().statusCode(400)
                .body("errors.pointer", contains("/desk"));
        by(code).body("{\"desk\": \"gm0307\", \"others\": 2, \"wish\": \"talk\"}").put(BASE + "/own-report/lodging").then()
                .statusCode(400);
        given().contentType("application/json").body(ANONYMOUS.replace("99DA", "gm0307")).post(BASE + "/reports").then()
                .statusCode(400).body("errors.pointer", contains("/handledBy"));
    }

    @Test
    @TestSecurity(user = "adviser", roles = "inclusion-adviser")
    @OidcSecurity(claims = @Claim(key = "municipality_code", value = "GM0307"))
    void anInclusionAdviserIsAnotherRecipientOfTheSameMunicipality() {
        describe("gm0307-inclusion");
        String code = sent(ANONYMOUS);
        share(code, "gm0307", "company", 409);
        shared().body("items", empty());
        share(code, "gm0307-inclusion", "company", 204);
        shared().body("items.size()", equalTo(1));
    }

    @Test
    @TestSecurity(user = "adviser", roles = "social-return-adviser")
    @OidcSecurity(claims = {})
    void withoutAMunicipalityThereIsNoDesk() {
        given().get(BASE + "/cases").then().statusCode(403).body("type", containsString("not-your-desk"));
    }

    @Test
    @TestSecurity(user = "adviser", roles = "confidential-adviser")
    @OidcSecurity(claims = { @Claim(key = "institution_code", value = "99DA"), @Claim(key = "unit_code", value = "ICT") })
    void aUnitOfASchoolHasItsOwnDeskAndCasesAndSchoolsFigures() {
        describe("99DA-ICT");
        given().contentType("application/json").body(DESK).put(BASE + "/desks/99DA").then().statusCode(403);
        String ofSchool = sent(ANONYMOUS);
        given().get(BASE + "/cases").then().body("items", empty());
        sent(ANONYMOUS.replace("99DA", "99DA-ICT"));
        given().get(BASE + "/cases").then().body("items.size()", equalTo(1)).body("items[0].state", equalTo("received"));
        by(ofSchool).body("{\"desk\": \"99DA-ICT\", \"parts\": [\"company\"]}").put(BASE + "/own-report/desk").then()
                .statusCode(204);
        given().get(BASE + "/cases").then().body("items.size()", equalTo(2));
        given().get(BASE + "/own-figures/2026-Q3").then().statusCode(200).body("desk", equalTo("99DA"));
        given().contentType("application/json").body("{\"number\": 1}").post(BASE + "/lodging-tokens").then().statusCode(201);
        given().get(BASE + "/desks/99DA-ICT").then().body("kind", equalTo("school"));
    }

    private static void describe(String desk) {
        given().contentType("application/json").body(DESK).put(BASE + "/desks/" + desk).then().statusCode(201);
    }

    private static void share(String code, String desk, String part, int status) {
        String parts = part.isEmpty() ? "" : '"' + part + '"';
        by(code).body("{\"desk\": \"%s\", \"parts\": [%s]}".formatted(desk, parts)).put(BASE + "/own-report/consents").then()
                .statusCode(status);
    }

    private static ValidatableResponse shared() {
        return given().get(BASE + "/cases?access=shared").then().statusCode(200);
    }
}
