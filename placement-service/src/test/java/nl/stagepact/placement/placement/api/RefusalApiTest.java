package nl.stagepact.placement.placement.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

/** As a coordinator of school 99DA and an adviser of SBB in one. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-both", roles = { "school-coordinator", "sbb-adviser" })
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-both"), @Claim(key = "institution_code", value = "99DA") })
class RefusalApiTest {

    private static final String COUNTS = "/placement/v1/refusal-counts";

    @Inject
    DataSource database;

    @BeforeEach
    void aStudent() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).json()).statusCode(200);
    }

    @Test
    void refusalsOfACompanyAreCountedByReason() throws SQLException {
        refuse("company", "capacity_gone");
        refuse("company", "capacity_gone");
        refuse("company", "no_supervisor");
        refuse("student", "other_place");
        given().get(COUNTS).then().statusCode(200).body("items.leerbedrijfId", contains("900000001"))
                .body("items[0].proposals", equalTo(4)).body("items[0].refusals", equalTo(3))
                .body("items[0].reasons.reason", contains("capacity_gone", "no_supervisor"))
                .body("items[0].reasons.number", contains(2, 1));
        given().get(COUNTS + "/900000001").then().statusCode(200).body("refusals", equalTo(3));
        given().get(COUNTS + "/900000002").then().statusCode(200).body("proposals", equalTo(0)).body("reasons", empty());
        EmptyTables.run(database, "update placement set state_since = '" + FixedDay.TODAY.minusYears(1).minusDays(1) + '\'');
        given().get(COUNTS).then().body("items", empty());
    }

    @Test
    void aPageEndsWhereTheNextOneBegins() throws SQLException {
        refuse("company", "capacity_gone");
        EmptyTables.run(database, "update placement set leerbedrijf_id = '900000002'");
        refuse("company", "capacity_gone");
        String next = given().get(COUNTS + "?pageSize=1").then().body("items.leerbedrijfId", contains("900000001")).extract()
                .path("next");
        given().urlEncodingEnabled(false).get(next).then().body("items.leerbedrijfId", contains("900000002"));
    }

    @Test
    void nobodySignsBeforeTheVisitThatWasAgreed() {
        String id = APlacement.propose(APlacement.body(key(1)).replace("}", ", \"visitAgreed\": true}")).statusCode(201)
                .body("visitAgreed", equalTo(true)).extract().path("id");
        APlacement.terms(id, 1, ", \"minor\": false").statusCode(200);
        APlacement.sign(id, 1, "student").statusCode(409).body("type", endsWith("not-visited"));
        APlacement.step(id, "visits", "{\"visitedOn\": \"" + FixedDay.TODAY + "\"}").statusCode(200);
        APlacement.signAll(id, 1);
        APlacement.get(id).body("state", equalTo("agreed"));
    }

    @Test
    void aStudentWhoNeedsAVisitHasOne() {
        push(withKey(key(1)).with("needs", java.util.List.of("visit_beforehand")).json()).statusCode(200);
        APlacement.propose(APlacement.body(key(1))).statusCode(201).body("visitAgreed", equalTo(true));
    }

    private static void refuse(String by, String reason) {
        String id = APlacement.proposed(key(1));
        APlacement.step(id, "refusals", "{\"by\": \"%s\", \"reason\": \"%s\", \"elsewhere\": true}".formatted(by, reason))
                .statusCode(200);
    }
}
