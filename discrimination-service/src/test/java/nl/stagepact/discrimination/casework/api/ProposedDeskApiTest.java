package nl.stagepact.discrimination.casework.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** A desk proposes another one, and the reporter decides. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class ProposedDeskApiTest {

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
