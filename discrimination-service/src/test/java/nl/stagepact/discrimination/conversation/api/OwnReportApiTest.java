package nl.stagepact.discrimination.conversation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ACCOUNT;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.KeysExhausted;
import nl.stagepact.testkit.RealPostgres;

/** Reporters, by their receipt code. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OwnReportApiTest {

    private static final String OWN = BASE + "/own-report";

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void theCodeOpensTheReportHoweverItIsCopied() {
        String code = sent(ANONYMOUS);
        for (String copied : new String[] { code, code.toLowerCase(Locale.ROOT), code.replace("-", ""),
                code.replace('-', ' ').replace('0', 'O').replace('1', 'l') }) {
            by(copied).get(OWN).then().statusCode(200).body("report.accounts.text", contains(ACCOUNT))
                    .body("handledBy", equalTo("99DA")).header("Cache-Control", equalTo("no-store"))
                    .header("Access-Control-Allow-Origin", equalTo("*"));
        }
    }

    @Test
    void aCodeThatNoReportHasIsAnsweredLikeTextThatIsNone() {
        String code = sent(ANONYMOUS);
        String other = (code.charAt(0) == '0' ? '1' : '0') + code.substring(1);
        String unknown = by(other).get(OWN).then().statusCode(404).extract().asString();
        assertThat(by("geheim").get(OWN).then().statusCode(404).extract().asString()).isEqualTo(unknown);
        given().get(OWN).then().statusCode(400).body("type", equalTo("urn:problem-type:stagepact:receipt-code-missing"));
        by(other).body("{\"text\": \"x\"}").post(OWN + "/messages").then().statusCode(404);
        by(other).post(OWN + "/withdrawals").then().statusCode(404);
    }

    @Test
    void aNameIsRevealedLaterAndOnlyToThoseWhoMayKnow() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        put(code, "/identity", "{'name': 'Sam de Vries', 'email': 'sam@student.example'}").statusCode(204);
        assertThat(asDesk.read("99DA", id).report().identity()).isNull();
        put(code, "/consents", "{'desk': '99DA', 'parts\': ['company', 'facts', 'account', 'conversation', 'identity']}")
                .statusCode(204);
        assertThat(asDesk.read("99DA", id).report().identity().name()).isEqualTo("Sam de Vries");
    }

    @Test
    void additionsReachThoseWhoMayReadThePart() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        post(code, "/accounts", "{'text': 'Er was een getuige bij'}").statusCode(204);
        put(code, "/company", "{'name': 'De Korenbloem'}").statusCode(204);
        CaseFile file = asDesk.read("99DA", id);
        assertThat(file.report().accounts()).extracting(account -> account.content()).containsExactly(ACCOUNT,
                "Er was een getuige bij");
        assertThat(file.report().company().name()).isEqualTo("De Korenbloem");
    }

    @Test
    void withdrawnConsentEndsReadingAtOnceAlsoOfWhatComesLater() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        put(code, "/consents", "{'desk': 'sbb', 'parts\': ['company', 'account']}").statusCode(204);
        assertThat(asDesk.read("sbb", id).parts()).containsExactly(CasePart.COMPANY, CasePart.ACCOUNT);
        put(code, "/consents", "{'desk': 'sbb', 'parts\': ['company']}").statusCode(204);
        assertThat(asDesk.read("sbb", id).report().accounts()).isEmpty();
        put(code, "/consents", "{'desk': 'sbb', 'parts\': []}").statusCode(204);
        assertThatThrownBy(() -> asDesk.read("sbb", id)).isInstanceOf(CaseRejected.NotFound.class);
        put(code, "/consents", "{'desk': 'sbb', 'parts\': ['account']}").statusCode(204);
        post(code, "/accounts", "{'text': 'Later'}").statusCode(204);
        assertThat(asDesk.read("sbb", id).report().accounts()).hasSize(2);
        assertThat(asDesk.read("99DA", id).report().accounts()).hasSize(2);
        by(code).get(OWN).then().body("shared.findAll { it.desk == 'sbb' && it.withdrawnOn == null }.part", contains("account"))
                .body("shared.findAll { it.desk == 'sbb' && it.withdrawnOn != null }.size()", equalTo(2));
    }

    @Test
    void theDeskThatHandlesTheReportKeepsTheMessages() {
        String code = sent(ANONYMOUS);
        put(code, "/consents", "{'desk': '99DA', 'parts\': ['facts']}").statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:needed-by-desk"));
        put(code, "/consents", "{'desk': '99DA', 'parts\': ['conversation']}").statusCode(204);
        assertThat(asDesk.read("99DA", asDesk.cases("99DA").getFirst()).report().facts()).isNull();
        put(code, "/consents", "{'desk': '99ZZ', 'parts\': ['facts']}").statusCode(409);
        put(code, "/consents", "{'desk': 'sbb', 'parts\': ['identity']}").statusCode(409);
        put(code, "/consents", "{'desk': 'sbb', 'parts\': ['notes', 'all']}").statusCode(400);
    }

    @Test
    void theReportMovesToTheIndependentDeskWithoutTellingItAgain() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        asDesk.note("99DA", id, "Notitie van de school");
        post(code, "/messages", "{'text': 'De school is het probleem'}").statusCode(204);
        put(code, "/desk", "{'desk': 'discriminatie-nl', 'parts': ['company', 'facts', 'account']}").statusCode(204);
        assertThat(asDesk.cases("99DA")).isEmpty();
        assertThatThrownBy(() -> asDesk.read("99DA", id)).isInstanceOf(CaseRejected.NotFound.class);
        assertThat(asDesk.cases("discriminatie-nl")).containsExactly(id);
        CaseFile file = asDesk.read("discriminatie-nl", id);
        assertThat(file.report().accounts()).hasSize(1);
        assertThat(asDesk.messages("discriminatie-nl", id)).containsExactly("De school is het probleem");
        assertThat(asDesk.notes("discriminatie-nl", id)).isEmpty();
        asDesk.note("discriminatie-nl", id, "Notitie van het meldpunt");
        assertThat(asDesk.notes("discriminatie-nl", id)).containsExactly("Notitie van het meldpunt");
        by(code).get(OWN).then().body("state", equalTo("passed_on")).body("handledBy", equalTo("discriminatie-nl"))
                .body("terms.findAll { it.endedOn == null }.kind", contains("confirmation", "acknowledgement", "feedback"));
        put(code, "/desk", "{'desk': 'discriminatie-nl', 'parts': []}").statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:same-desk"));
        put(code, "/desk", "{'desk': '99DA', 'parts': []}").statusCode(204);
        assertThat(asDesk.notes("99DA", id)).isEmpty();
    }

    @Test
    void theNewDeskReadsWhatTheReporterGivesItAndNoMore() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        put(code, "/consents", "{'desk': 'discriminatie-nl', 'parts': ['account', 'company']}").statusCode(204);
        put(code, "/desk", "{'desk': 'discriminatie-nl', 'parts': ['facts'], 'wish': 'formal_step'}").statusCode(204);
        assertThat(asDesk.read("discriminatie-nl", id).parts()).containsExactly(CasePart.FACTS, CasePart.CONVERSATION,
                CasePart.NOTES);
        by(code).get(OWN).then().body("wish", equalTo("formal_step"));
    }

    @Test
    void consentIsReducedAlsoAtADeskThatClosed() throws SQLException {
        String code = sent(ANONYMOUS);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update desk set open = false where code = '99DA'");
        }
        put(code, "/consents", "{'desk': '99DA', 'parts': ['conversation', 'facts']}").statusCode(204);
        put(code, "/consents", "{'desk': '99DA', 'parts': ['conversation', 'account']}").statusCode(409);
        assertThat(asDesk.read("99DA", asDesk.cases("99DA").getFirst()).parts()).doesNotContain(CasePart.ACCOUNT);
    }

    @Test
    void consentIsNotGivenAndWithdrawnWithoutEnd() {
        String code = sent(ANONYMOUS);
        int given = 0;
        while (put(code, "/consents", "{'desk': 'sbb', 'parts': ['company']}").extract().statusCode() == 204) {
            given++;
            put(code, "/consents", "{'desk': 'sbb', 'parts': []}").statusCode(204);
        }
        assertThat(given).isEqualTo(KeysExhausted.MOST - 1);
        // What another desk may read can still be reduced, to parts whose keys are exhausted too.
        put(code, "/consents", "{'desk': '99DA', 'parts': ['company', 'conversation']}").statusCode(204);
        assertThat(asDesk.read("99DA", asDesk.cases("99DA").getFirst()).report().facts()).isNull();
        by(code).get(OWN).then().statusCode(200);
    }

    @Test
    void aRegisteredReportCanBeBroughtToADeskLater() {
        String code = sent(ANONYMOUS.replace("talk", "register_only").replaceFirst(",\\s*\"handledBy\": \"99DA\"", ""));
        assertThat(asDesk.cases("99DB")).isEmpty();
        put(code, "/desk", "{'desk': '99DB', 'parts': ['account']}").statusCode(204);
        UUID id = asDesk.cases("99DB").getFirst();
        assertThat(asDesk.read("99DB", id).report().accounts()).hasSize(1);
        by(code).get(OWN).then().body("state", equalTo("received"));
    }

    @Test
    void aWithdrawnReportIsReadByItsReporterOnly() {
        String code = sent(ANONYMOUS);
        UUID id = asDesk.cases("99DA").getFirst();
        by(code).post(OWN + "/withdrawals").then().statusCode(204);
        assertThatThrownBy(() -> asDesk.read("99DA", id)).isInstanceOf(CaseRejected.NotFound.class);
        assertThatThrownBy(() -> asDesk.note("99DA", id, "x")).isInstanceOf(CaseRejected.NotFound.class);
        assertThat(asDesk.cases("99DA")).isEmpty();
        by(code).get(OWN).then().body("state", equalTo("withdrawn")).body("report.accounts.text", contains(ACCOUNT))
                .body("shared.withdrawnOn", everyItem(notNullValue())).body("terms.endedOn", everyItem(notNullValue()));
        by(code).post(OWN + "/withdrawals").then().statusCode(409);
        post(code, "/messages", "{'text': 'Toch nog iets'}").statusCode(409);
        put(code, "/consents", "{'desk': '99DA', 'parts\': ['account', 'conversation']}").statusCode(409);
        put(code, "/desk", "{'desk': '99DB', 'parts': []}").statusCode(409);
    }

    @Test
    void registrationIsConfirmedToOthersWithoutContent() {
        String code = sent(ANONYMOUS);
        String first = by(code).get(OWN + "/confirmation").then().statusCode(200).extract().path("confirmation");
        String second = by(code).get(OWN + "/confirmation").then().extract().path("confirmation");
        assertThat(first).isNotEqualTo(second);
        check(first).statusCode(200).body("receivedOn", notNullValue()).body("size()", equalTo(3));
        check(first.substring(0, first.length() - 1) + (first.endsWith("0") ? "1" : "0")).statusCode(409);
        check("2020-01-01" + first.substring(10)).statusCode(409);
        check("2026-13-45.2026-11-30.0000000000000000.00000000000000000000000000000000").statusCode(409);
    }

    private static ValidatableResponse check(String confirmation) {
        return given().contentType("application/json").body("{\"confirmation\": \"" + confirmation + "\"}")
                .post(BASE + "/confirmation-checks").then();
    }

    @Test
    void anotherPlaceIsAskedForAndNothingRatedBeforeAnOutcome() {
        String code = sent(ANONYMOUS);
        by(code).post(OWN + "/replacement-requests").then().statusCode(204);
        put(code, "/rating", "{'stars': 6}").statusCode(400);
        put(code, "/rating", "{'stars': 5}").statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:not-decided-yet"));
        by(code).get(OWN).then().body("replacementAskedOn", notNullValue());
        assertThat(asDesk.read("99DA", asDesk.cases("99DA").getFirst()).subject().replacement()).isNotNull();
    }

    private static ValidatableResponse put(String code, String path, String body) {
        return by(code).body(body.replace('\'', '"')).put(OWN + path).then();
    }

    private static ValidatableResponse post(String code, String path, String body) {
        return by(code).body(body.replace('\'', '"')).post(OWN + path).then();
    }
}
