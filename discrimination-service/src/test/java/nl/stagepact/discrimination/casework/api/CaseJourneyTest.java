package nl.stagepact.discrimination.casework.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AReport;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

/** The desk of a school, and reporters. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-adviser-a", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-adviser-a"), @Claim(key = "sub", value = "subject-a"),
        @Claim(key = "institution_code", value = "99DA") })
class CaseJourneyTest {

    private static final String CASES = BASE + "/cases";
    private static final String COLLEAGUE = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void anAnonymousReportIsConfirmedAnsweredDecidedAndClosed() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String id = listed().body("items.state", contains("received")).body("items[0].nextTerm", equalTo("confirmation"))
                .body("items[0].handler", nullValue()).extract().path("items[0].id");
        read(id).body("report.accounts.text", contains(AReport.ACCOUNT)).body("report.company.name", equalTo("De Korenaar"))
                .body("report.identity", nullValue()).body("report.facts.grounds", contains("religion"));
        step(id, 1, "{'state': 'confirmed', 'message': 'Wij lezen uw melding.'}").body("handler", equalTo("subject-a"));
        step(id, 2, "{'state': 'in_hand'}");
        step(id, 3, "{'state': 'asked_back', 'message': 'Wanneer was het gesprek?'}");
        by(code).get(BASE + "/own-report").then().statusCode(200).body("state", equalTo("asked_back"))
                .body("explanation", equalTo("Het meldpunt heeft u iets gevraagd en wacht op uw antwoord."));
        by(code).get(BASE + "/own-report/messages").then().body("items.text",
                contains("Wij lezen uw melding.", "Wanneer was het gesprek?")).body("items.author", contains("desk", "desk"));
        by(code).body("{\"text\": \"Vorige week\"}").post(BASE + "/own-report/messages").then().statusCode(204);
        given().get(CASES + "/" + id + "/messages").then().body("items.text[2]", equalTo("Vorige week"))
                .body("items.author[2]", equalTo("reporter"));
        step(id, 5, """
                {'state': 'outcome', 'decision': {'outcome': 'mediated', 'explanation': 'Het bedrijf biedt excuses aan.',
                 'delayWeeks': 0}}""");
        by(code).get(BASE + "/own-report").then().body("decisions.outcome", contains("mediated"))
                .body("messages.text", contains("Wij lezen uw melding.", "Wanneer was het gesprek?", "Vorige week"))
                .body("decisions[0].delayWeeks", equalTo(0)).body("terms.met", contains(true, true, true));
        step(id, 6, "{'state': 'aftercare'}");
        step(id, 7, "{'state': 'closed'}");
        listed().body("items", empty());
        by(code).body("{\"stars\": 4}").put(BASE + "/own-report/rating").then().statusCode(204);
        read(id).body("rating", equalTo(4)).body("state", equalTo("closed"));
    }

    /** Which token it was is not told: nothing leads from a placement to a report. */
    @Test
    void theHandlerNotesThatATokenWasSpentForAnotherPlace() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String replacements = CASES + "/" + listed().extract().path("items[0].id") + "/replacements";
        given().post(replacements).then().statusCode(409).body("type", containsString("replacement-not-asked"));
        by(code).post(BASE + "/own-report/replacement-requests").then().statusCode(204);
        given().post(replacements).then().statusCode(204);
        given().post(replacements).then().statusCode(409);
        by(code).get(BASE + "/own-report").then().body("replacementSpentOn", notNullValue());
        by(code).post(BASE + "/own-report/replacement-requests").then().statusCode(204);
        by(code).get(BASE + "/own-report").then().body("replacementSpentOn", nullValue());
    }

    @Test
    void theReporterSeesWhoReadWhat() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        by(code).get(BASE + "/own-report").then().body("readings", empty());
        given().get(CASES + "/" + id + "?purpose=deputising").then().statusCode(200);
        given().get(CASES + "/" + id + "/notes").then().statusCode(200);
        by(code).get(BASE + "/own-report").then()
                .body("readings.role", contains("confidential-adviser", "confidential-adviser"))
                .body("readings.purpose", contains("deputising", "handling"))
                .body("readings[0].parts", contains("company", "facts", "account", "attachments", "conversation"))
                .body("readings[1].parts", contains("notes"));
    }

    @Test
    void notesAreReadByTheDeskOnly() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        given().contentType("application/json").body("{\"text\": \"Eerder signaal over dit bedrijf\"}")
                .post(CASES + "/" + id + "/notes").then().statusCode(204);
        given().get(CASES + "/" + id + "/notes").then().body("items.text", contains("Eerder signaal over dit bedrijf"));
        assertThat(by(code).get(BASE + "/own-report").asString()).doesNotContain("Eerder signaal");
        by(code).get(BASE + "/own-report/messages").then().body("items", empty());
    }

    @Test
    void termsAreCountedInWorkingDaysAndLateOnesAreListed() throws SQLException {
        AReport.sent(AReport.ANONYMOUS);
        given().get(CASES + "?overdue=true").then().body("items", empty());
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(FixedDay.in("update term set due_on = {today}::date - 1 where kind = 'confirmation'"));
        }
        String id = given().get(CASES + "?overdue=true").then().body("items", hasSize(1)).extract().path("items[0].id");
        step(id, 1, "{'state': 'confirmed'}");
        read(id).body("terms.find { it.kind == 'confirmation' }.met", equalTo(false))
                .body("terms.find { it.kind == 'acknowledgement' }.met", equalTo(true))
                .body("terms.find { it.kind == 'feedback' }.met", nullValue());
    }

    @Test
    void whatTheReporterDoesChangesTheVersionSoThatNoStepMissesIt() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        by(code).body("{\"text\": \"Het gebeurde weer\"}").post(BASE + "/own-report/messages").then().statusCode(204);
        post(id, "\"v1\"", "{'state': 'confirmed'}").statusCode(412);
        step(id, 2, "{'state': 'confirmed'}");
    }

    @Test
    void aClosedReportIsReopenedByAMessageOrWithdrawn() {
        String code = AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        step(id, 1, "{'state': 'confirmed'}");
        step(id, 2, "{'state': 'outcome', 'decision': {'outcome': 'handed_on', 'explanation': 'Gaat naar de huurcommissie'}}");
        step(id, 3, "{'state': 'closed'}");
        by(code).body("{\"desk\": \"99DA\", \"parts\": []}").put(BASE + "/own-report/consents").then().statusCode(204);
        by(code).body("{\"text\": \"Nog iets\"}").post(BASE + "/own-report/messages").then().statusCode(204);
        listed().body("items.state", contains("reopened")).body("items.nextTerm", contains("feedback"));
        by(code).post(BASE + "/own-report/withdrawals").then().statusCode(204);
        given().get(CASES + "/" + id).then().statusCode(404);
    }

    @Test
    void refusesWhatIsNoStepWithEveryFault() {
        AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        post(id, "\"v1\"", "{'state': 'closed'}").statusCode(409).body("type",
                equalTo("urn:problem-type:stagepact:no-such-step"));
        post(id, "\"v9\"", "{'state': 'confirmed'}").statusCode(412);
        given().contentType("application/json").body("{\"state\": \"confirmed\"}").post(CASES + "/" + id + "/steps").then()
                .statusCode(428);
        post(id, "\"v1\"", "{'state': 'outcome', 'message': ''}").statusCode(400).body("errors.code",
                contains("not_a_text", "needed_for_outcome"));
        post(id, "\"v1\"", "{'state': 'asked_back'}").statusCode(400);
        post(id, "\"v1\"", "{'state': 'withdrawn'}").statusCode(400);
    }

    @Test
    void aCaseIsAssignedToAnotherHandler() {
        AReport.sent(AReport.ANONYMOUS);
        String id = listed().extract().path("items[0].id");
        step(id, 1, "{'state': 'confirmed'}");
        given().contentType("application/json").header("If-Match", "\"v2\"").body("{\"handler\": \"" + COLLEAGUE + "\"}")
                .put(CASES + "/" + id + "/handler").then().statusCode(200).body("handler", equalTo(COLLEAGUE));
        listed().body("items.handler", contains(COLLEAGUE));
        given().contentType("application/json").header("If-Match", "\"v3\"").body("{}").put(CASES + "/" + id + "/handler")
                .then().statusCode(200).body("handler", nullValue());
    }

    @Test
    void casesOfOtherDesksDoNotExist() {
        String code = AReport.sent(AReport.ANONYMOUS.replace("99DA", "99DB"));
        listed().body("items", empty());
        given().get(CASES + "?access=shared").then().body("items", empty());
        by(code).body("{\"desk\": \"99DA\", \"parts\": [\"company\"]}").put(BASE + "/own-report/consents").then()
                .statusCode(204);
        listed().body("items", empty());
        String id = given().get(CASES + "?access=shared").then().body("items", hasSize(1)).extract().path("items[0].id");
        read(id).body("report.company.name", equalTo("De Korenaar")).body("report.facts", nullValue()).body("terms", empty())
                .body("report.accounts", empty()).body("parts", contains("company"));
        post(id, "\"v1\"", "{'state': 'confirmed'}").statusCode(403);
        by(code).body("{\"desk\": \"99DA\", \"parts\": []}").put(BASE + "/own-report/consents").then().statusCode(204);
        given().get(CASES + "/" + id).then().statusCode(404);
        post(id, "\"v1\"", "{'state': 'confirmed'}").statusCode(404);
        given().get(CASES + "/" + id + "/notes").then().statusCode(404);
        given().get(CASES + "/" + id + "/messages").then().statusCode(404);
    }

    private static ValidatableResponse listed() {
        return given().get(CASES).then().statusCode(200);
    }

    private static ValidatableResponse read(String id) {
        return given().get(CASES + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse step(String id, int version, String body) {
        return post(id, "\"v" + version + '"', body).statusCode(200);
    }

    private static ValidatableResponse post(String id, String version, String body) {
        return given().contentType("application/json").header("If-Match", version).body(body.replace('\'', '"'))
                .post(CASES + "/" + id + "/steps").then();
    }
}
