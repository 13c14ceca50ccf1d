package nl.stagepact.discrimination.casework.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.UUID;

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
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/** What desks do with a case, and what its reporter decides. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class DesksTogetherApiTest {

    private static final String REASON = "Zij staan verder van de school af";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @BeforeEach
    void desksOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void theProposedDeskLearnsNothingBeforeTheReporterMovesTheCase() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "discriminatie-nl").statusCode(204);
        assertThat(asDesk.cases("discriminatie-nl")).isEmpty();
        own(code).body("proposedDesk.desk", equalTo("discriminatie-nl")).body("messages.text", hasItem(REASON))
                .body("handledBy", equalTo("99DA"));
        read(caseId).body("proposedDesk.desk", equalTo("discriminatie-nl"));
        by(code).body("{\"desk\": \"discriminatie-nl\", \"parts\": [\"company\"]}").put(BASE + "/own-report/desk").then()
                .statusCode(204);
        own(code).body("proposedDesk", nullValue()).body("handledBy", equalTo("discriminatie-nl"));
        assertThat(asDesk.cases("discriminatie-nl")).containsExactly(caseId);
    }

    @Test
    void theReporterRefusesAndTheCaseStays() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "discriminatie-nl").statusCode(204);
        by(code).delete(BASE + "/own-report/proposed-desk").then().statusCode(204);
        by(code).delete(BASE + "/own-report/proposed-desk").then().statusCode(204);
        own(code).body("proposedDesk", nullValue()).body("state", equalTo("received"));
        read(caseId).body("proposedDesk", nullValue());
    }

    @Test
    void theDeskTakesItBack() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "sbb").statusCode(204);
        propose(caseId, "discriminatie-nl").statusCode(204);
        own(code).body("proposedDesk.desk", equalTo("discriminatie-nl"));
        given().delete(BASE + "/cases/" + caseId + "/proposed-desk").then().statusCode(204);
        own(code).body("proposedDesk", nullValue());
    }

    @Test
    void noDeskIsProposedThatCouldNotHandleTheCase() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "99DA").statusCode(409).body("type", containsString("same-desk"));
        propose(caseId, "99DX").statusCode(409).body("type", containsString("desk-takes-no-reports"));
        propose(caseId, "gm0307").statusCode(400).body("errors.pointer", hasItem("/desk"));
    }

    @Test
    void aWithdrawnReportIsProposedToNobody() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "sbb").statusCode(204);
        by(code).post(BASE + "/own-report/withdrawals").then().statusCode(204);
        own(code).body("proposedDesk", nullValue());
        propose(caseId, "sbb").statusCode(404);
    }

    @Test
    @TestSecurity(user = "adviser", roles = "confidential-adviser")
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DB"))
    void onlyTheHandlingDeskProposes() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        propose(caseId, "sbb").statusCode(404);
        by(code).body("{\"desk\": \"99DB\", \"parts\": [\"company\"]}").put(BASE + "/own-report/consents").then()
                .statusCode(204);
        propose(caseId, "sbb").statusCode(403).body("type", containsString("not-your-case"));
    }

    /** It advises: the reporter and the handling desk see who wrote. */
    @Test
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DB"))
    void anotherDeskAdvisesWhereTheReporterLetsItReadTheConversation() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        by(code).body("{\"desk\": \"99DB\", \"parts\": [\"company\"]}").put(BASE + "/own-report/consents");
        advise(caseId).statusCode(403).body("type", containsString("not-your-case"));
        by(code).body("{\"desk\": \"99DB\", \"parts\": [\"conversation\"]}").put(BASE + "/own-report/consents");
        advise(caseId).statusCode(204);
        own(code).body("messages.author", hasItem("advising_desk")).body("messages.text", hasItem("Denk aan SBB"));
        by(code).post(BASE + "/own-report/withdrawals");
        advise(caseId).statusCode(404);
    }

    @Test
    void theReporterChangesWhatShouldHappenAndTheCompanyIsNotHeardAnyLonger() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        asDesk.ask("99DA", caseId, "Hoe ging het?");
        want(code, "support").statusCode(204);
        own(code).body("wish", equalTo("support"));
        given().get(BASE + "/company-requests").then().body("items.size()", equalTo(0));
        given().contentType("application/json").body("{\"kind\": \"statement\", \"question\": \"Hoe?\", \"days\": 3}")
                .post(BASE + "/cases/" + caseId + "/company-requests").then().statusCode(409)
                .body("type", containsString("company-not-wished"));
        want(code, "formal_step").statusCode(204);
        want(code, "register_only").statusCode(400);
        String registered = sent(ANONYMOUS.replace("talk", "register_only").replaceFirst(",\\s*\"handledBy\": \"99DA\"", ""));
        want(registered, "talk").statusCode(409).body("type", containsString("no-desk"));
        by(registered).post(BASE + "/own-report/replacement-requests").then().statusCode(409);
        by(registered).body("{\"desk\": \"99DA\", \"parts\": []}").put(BASE + "/own-report/desk").then().statusCode(204);
        own(registered).body("wish", equalTo("support"));
    }

    @Test
    void theWorkListIsReadByHandler() {
        sent(ANONYMOUS);
        sent(ANONYMOUS);
        UUID mine = asDesk.cases("99DA").getFirst();
        given().contentType("application/json").header("If-Match", "*")
                .body("{\"handler\": \"6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e\"}")
                .put(BASE + "/cases/" + mine + "/handler").then().statusCode(200);
        given().get(BASE + "/cases?handler=me").then().body("items.id", contains(mine.toString()));
        given().get(BASE + "/cases?handler=nobody").then().body("items.size()", equalTo(1)).body("items.id",
                not(hasItem(mine.toString())));
        given().get(BASE + "/cases").then().body("items.size()", equalTo(2));
    }

    /** It never needs a file, and so is not given any. */
    @Test
    void sbbHandlesAReportThatIsSentToIt() {
        String code = sent(ANONYMOUS.replace("99DA", "sbb"));
        own(code).body("handledBy", equalTo("sbb"))
                .body("shared.part", containsInAnyOrder("company", "facts", "account", "conversation"));
    }

    @Test
    void aDecisionAboutARecognitionHasItsReference() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        given().contentType("application/json").header("If-Match", "*").body("{\"state\": \"confirmed\"}")
                .post(BASE + "/cases/" + caseId + "/steps").then().statusCode(200);
        String decision = "{\"state\": \"outcome\", \"decision\": {\"outcome\": \"recognition_withdrawn\", \"explanation\": \"Zo\"%s}}";
        given().contentType("application/json").header("If-Match", "*").body(decision.formatted(""))
                .post(BASE + "/cases/" + caseId + "/steps").then().statusCode(400)
                .body("errors.pointer", contains("/decision/recognitionReference"));
        given().contentType("application/json").header("If-Match", "*")
                .body(decision.formatted(", \"recognitionReference\": \"SBB-2026-7\""))
                .post(BASE + "/cases/" + caseId + "/steps").then().statusCode(200);
    }

    private static ValidatableResponse advise(UUID caseId) {
        return given().contentType("application/json").body("{\"text\": \"Denk aan SBB\"}")
                .post(BASE + "/cases/" + caseId + "/messages").then();
    }

    private static ValidatableResponse want(String code, String wish) {
        return by(code).body("{\"wish\": \"%s\"}".formatted(wish)).put(BASE + "/own-report/wish").then();
    }

    private static ValidatableResponse propose(UUID caseId, String desk) {
        return given().contentType("application/json").body("{\"desk\": \"%s\", \"reason\": \"%s\"}".formatted(desk, REASON))
                .put(BASE + "/cases/" + caseId + "/proposed-desk").then();
    }

    private static ValidatableResponse read(UUID caseId) {
        return given().get(BASE + "/cases/" + caseId).then().statusCode(200);
    }

    private static ValidatableResponse own(String code) {
        return by(code).get(BASE + "/own-report").then().statusCode(200);
    }
}
