package nl.stagepact.discrimination.hearing.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

/** Hearing both sides: the desk asks, the company replies by a link. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class HearingApiTest {

    private static final String QUESTION = "Hoe verloopt bij u een sollicitatiegesprek?";

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
    void theCompanyRepliesOnceAndOnlyTheDeskReadsIt() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        JsonPath asked = ask(caseId, "statement").statusCode(201).extract().jsonPath();
        String link = asked.getString("linkCode");
        linked(link).statusCode(200).body("question", equalTo(QUESTION)).body("kind", equalTo("statement"))
                .body("replyBy", equalTo(asked.getString("replyBy"))).body("$", not(containsString("caseId")));
        given().get(BASE + "/company-requests").then().body("items.id", contains(asked.getString("id")))
                .body("items[0].question", nullValue());
        reply(link, "Wij vragen iedereen hetzelfde").statusCode(204);
        reply(link, "Of toch niet").statusCode(409).body("type", containsString("company-replied"));
        linked(link).statusCode(200).body("repliedOn", not(nullValue())).body("reply", nullValue()).body("question",
                nullValue());
        given().get(BASE + "/company-requests").then().body("items", empty());
        requests(caseId).body("items[0].question", equalTo(QUESTION)).body("items[0].reply",
                equalTo("Wij vragen iedereen hetzelfde"));
        by(code).get(BASE + "/own-report").then().body("companyRequests.kind", contains("statement"))
                .body("companyRequests[0].repliedOn", not(nullValue())).body("messages", empty());
        given().get(BASE + "/cases/" + caseId + "/notes").then().body("items", empty());
    }

    @Test
    void feedbackIsAskedForAlsoAfterTheOutcome() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        for (String step : new String[] { "{\"state\": \"confirmed\"}",
                "{\"state\": \"outcome\", \"decision\": {\"outcome\": \"established\", \"explanation\": \"Vastgesteld\"}}",
                "{\"state\": \"closed\"}" }) {
            given().contentType("application/json").header("If-Match", "*").body(step)
                    .post(BASE + "/cases/" + caseId + "/steps")
                    .then().statusCode(200);
        }
        String link = ask(caseId, "feedback").statusCode(201).extract().path("linkCode");
        reply(link, "Wij passen onze werkwijze aan").statusCode(204);
        given().get(BASE + "/cases/" + caseId).then().body("state", equalTo("closed"));
    }

    @Test
    void theCompanyHearsNothingAgainstTheReportersWish() {
        sent(ANONYMOUS.replace("\"talk\"", "\"support\""));
        ask(asDesk.cases("99DA").getFirst(), "statement").statusCode(409).body("type", containsString("company-not-wished"));
    }

    @Test
    void aLinkEndsWhenItIsTakenBackOrTheReporterLeaves() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        JsonPath wrong = ask(caseId, "statement").extract().jsonPath();
        given().delete(BASE + "/cases/" + caseId + "/company-requests/" + wrong.getString("id")).then().statusCode(204);
        given().delete(BASE + "/cases/" + caseId + "/company-requests/" + wrong.getString("id")).then().statusCode(404);
        linked(wrong.getString("linkCode")).statusCode(404);
        String other = ask(caseId, "statement").extract().path("linkCode");
        by(code).post(BASE + "/own-report/withdrawals").then().statusCode(204);
        linked(other).statusCode(404);
        reply(other, "Te laat").statusCode(404);
        // That the company was asked, and heard of it, remains.
        by(code).get(BASE + "/own-report").then().body("companyRequests", hasSize(2));
    }

    @Test
    void aLinkThatIsTakenBackAfterTheReplyLeavesTheReplyWithTheDesk() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        JsonPath asked = ask(caseId, "statement").extract().jsonPath();
        reply(asked.getString("linkCode"), "Zo doen wij het").statusCode(204);
        given().delete(BASE + "/cases/" + caseId + "/company-requests/" + asked.getString("id")).then().statusCode(204);
        requests(caseId).body("items[0].reply", equalTo("Zo doen wij het")).body("items[0].endedOn", not(nullValue()));
    }

    @Test
    void aLinkEndsWhenTheDeskMayNoLongerReadWhichCompanyItIs() {
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        String link = ask(caseId, "statement").extract().path("linkCode");
        by(code).body("{\"desk\": \"99DA\", \"parts\": [\"facts\", \"conversation\"]}").put(BASE + "/own-report/consents")
                .then()
                .statusCode(204);
        linked(link).statusCode(404);
        ask(caseId, "statement").statusCode(409).body("type", containsString("company-not-shared"));
    }

    @Test
    void aCaseIsKeptUntilTheReplyIsDue() throws SQLException {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("update discrimination_case set state = 'closed', erase_on = received_on + 5");
        }
        LocalDate replyBy = LocalDate.parse(ask(caseId, "feedback").extract().path("replyBy"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select erase_on from discrimination_case")) {
            row.next();
            assertThat(row.getObject(1, LocalDate.class)).isEqualTo(replyBy);
        }
    }

    @Test
    void forgedLinksLeadNowhere() {
        sent(ANONYMOUS);
        String link = ask(asDesk.cases("99DA").getFirst(), "statement").extract().path("linkCode");
        String forged = (link.charAt(0) == 'A' ? 'B' : 'A') + link.substring(1);
        linked(forged).statusCode(404).body("type", containsString("link-code-unknown"));
        linked("<script>alert(1)</script>").statusCode(404).body("detail", not(containsString("script")));
        given().get(BASE + "/company-request").then().statusCode(404);
        String code = sent(ANONYMOUS);
        linked(code).statusCode(404);
        by(link).get(BASE + "/own-report").then().statusCode(404);
    }

    @Test
    void aCaseHasTenRequestsAtMost() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        for (int i = 0; i < 10; i++) {
            ask(caseId, "statement").statusCode(201);
        }
        ask(caseId, "statement").statusCode(409).body("type", containsString("company-requests-full"));
        requests(caseId).body("items", hasSize(10));
    }

    private static ValidatableResponse ask(UUID caseId, String kind) {
        return given().contentType("application/json")
                .body("{\"kind\": \"%s\", \"question\": \"%s\", \"days\": 14}".formatted(kind, QUESTION))
                .post(BASE + "/cases/" + caseId + "/company-requests").then();
    }

    private static ValidatableResponse requests(UUID caseId) {
        return given().get(BASE + "/cases/" + caseId + "/company-requests").then().statusCode(200);
    }

    private static ValidatableResponse linked(String link) {
        return given().header("Link-Code", link).get(BASE + "/company-request").then();
    }

    private static ValidatableResponse reply(String link, String text) {
        return given().contentType("application/json").header("Link-Code", link).body("{\"text\": \"%s\"}".formatted(text))
                .post(BASE + "/company-request/replies").then();
    }
}
