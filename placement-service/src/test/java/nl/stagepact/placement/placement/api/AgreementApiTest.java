package nl.stagepact.placement.placement.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.LocalDate;

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

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class AgreementApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aSearchCase() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).with("ageBand", "from_18").json()).statusCode(200);
    }

    @Test
    void aMinorsGuardianSignsAndNothingIsAgreedBefore() {
        push(withKey(key(2)).with("ageBand", "under_16").json());
        String id = APlacement.proposed(key(2));
        APlacement.terms(id, 1, "").body("signers", contains("school", "company", "student", "guardian"));
        APlacement.sign(id, 1, "school");
        APlacement.sign(id, 1, "company", true);
        APlacement.sign(id, 1, "student").body("state", equalTo("proposed"));
        APlacement.sign(id, 1, "guardian").body("state", equalTo("agreed"));
    }

    @Test
    void whereTheCaseTellsNoAgeTheContractDataDo() {
        push(withKey(key(2)).json());
        String id = APlacement.proposed(key(2));
        APlacement.terms(id, 1, "").statusCode(409).body("type", containsString("age-not-told"));
        APlacement.terms(id, 1, ", \"minor\": true").statusCode(200).body("signers", hasSize(4))
                .body("terms.number", contains(1));
        APlacement.terms(id, 2, ", \"minor\": false").statusCode(200).body("signers", hasSize(3))
                .body("terms.number", contains(2));
        APlacement.sign(id, 1, "student").statusCode(409).body("type", containsString("no-such-terms"));
    }

    @Test
    void whatTheCaseTellsOfTheAgeCannotBeContradicted() {
        push(withKey(key(2)).with("ageBand", "under_16").json());
        String id = APlacement.proposed(key(2));
        APlacement.terms(id, 1, ", \"minor\": false").statusCode(409).body("type", containsString("age-contradicted"));
        APlacement.terms(id, 1, ", \"minor\": true").statusCode(200).body("signers", hasSize(4));
    }

    @Test
    void contractDataMustFitTheRecognitionTheHoursAndTheBeginning() throws SQLException {
        String id = APlacement.proposed(key(1));
        APlacement.terms(id, 1, ", \"effectiveOn\": \"" + APlacement.FIRST.plusDays(3) + '"').statusCode(409)
                .body("type", containsString("nothing-to-amend"));
        EmptyTables.run(database, "update recognition set valid_from = '2026-01-01'");
        APlacement.draft(id, LocalDate.parse("2022-01-01"), 16).statusCode(400).body("errors.code", contains("too_long"));
        APlacement.draft(id, LocalDate.parse("2025-12-01"), 16).statusCode(409).body("type",
                containsString("company-may-not-train"));
        APlacement.draft(id, APlacement.FIRST, 25).statusCode(400).body("errors.code", contains("too_many_hours"));
        APlacement.draft(id, FixedDay.TODAY, 24).statusCode(200);
        APlacement.signAll(id, 1);
        APlacement.get(id).body("state", equalTo("running"));
        assertThat(APlacement.events(database)).endsWith("placement-agreed", "placement-started");
        APlacement.draft(id, APlacement.FIRST, 24).statusCode(409).body("type", containsString("start-is-past"));
    }

    @Test
    void anAmendmentIsSignedAgainAndHoldsFromItsDay() throws SQLException {
        String id = APlacement.agreed(key(1));
        int version = APlacement.version(id);
        APlacement.terms(id, version, ", \"effectiveOn\": \"" + APlacement.FIRST.plusDays(14) + '"').statusCode(200)
                .body("state", equalTo("agreed")).body("terms", hasSize(2)).body("terms[1].number", equalTo(2))
                .body("terms[1].agreedAt", nullValue());
        APlacement.sign(id, 1, "school").statusCode(409).body("type", containsString("no-such-terms"));
        APlacement.signAll(id, 2);
        APlacement.get(id).body("terms[1].agreedAt", notNullValue())
                .body("terms[1].effectiveOn", equalTo(APlacement.FIRST.plusDays(14).toString()));
        assertThat(APlacement.events(database)).endsWith("placement-amended");
        APlacement.terms(id, APlacement.version(id), ", \"effectiveOn\": \"2020-01-01\"").statusCode(400)
                .body("errors.code", contains("outside_placement"));
    }

    @Test
    void anAmendmentStatesTheDayFromWhichItTakesEffect() {
        String id = APlacement.agreed(key(1));
        APlacement.terms(id, APlacement.version(id), "").statusCode(409).body("type", containsString("no-day-of-amendment"));
        APlacement.get(id).body("terms", hasSize(1));
        APlacement.terms(id, APlacement.version(id), ", \"effectiveOn\": \"" + APlacement.FIRST.plusDays(14) + '"')
                .statusCode(200);
        APlacement.terms(id, APlacement.version(id), "").statusCode(409);
        APlacement.get(id).body("terms.number", contains(1, 2));
    }

    @Test
    void nobodySignedMoreThanFourYearsAgo() {
        String id = APlacement.proposed(key(1));
        APlacement.terms(id, 1, "");
        APlacement.step(id, "signatures", "{\"termsNumber\": 1, \"signer\": \"student\", \"signedOn\": \"2016-11-16\"}")
                .statusCode(400).body("errors.code", contains("too_long_ago"));
        APlacement.step(id, "signatures", "{\"termsNumber\": 1, \"signer\": \"student\", \"signedOn\": \""
                + FixedDay.TODAY.minusYears(4) + "\"}").statusCode(200);
    }

    @Test
    void ofTwoCoordinatorsWhoDraftAtOnceOneIsToldThatItChanged() {
        String id = APlacement.proposed(key(1));
        APlacement.terms(id, 1, "").statusCode(200);
        APlacement.terms(id, 1, "").statusCode(412);
    }

    @Test
    void aSignatureIsRevokedBeforeTheLastPartySigns() {
        String id = APlacement.proposed(key(1));
        APlacement.terms(id, 1, "");
        APlacement.sign(id, 1, "student");
        given().delete(APlacement.PLACEMENTS + '/' + id + "/signatures/student").then().statusCode(200)
                .body("terms[0].signatures", empty());
        given().delete(APlacement.PLACEMENTS + '/' + id + "/signatures/nobody").then().statusCode(404);
        APlacement.signAll(id, 1);
        given().delete(APlacement.PLACEMENTS + '/' + id + "/signatures/student").then().statusCode(409)
                .body("type", containsString("agreed-already"));
    }
}
