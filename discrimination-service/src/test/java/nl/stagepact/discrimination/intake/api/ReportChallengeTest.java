package nl.stagepact.discrimination.intake.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.ANONYMOUS;
import static nl.stagepact.discrimination.AReport.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** A report that is sent twice with one challenge counts once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReportChallengeTest {

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
    void aReportSentAgainWithItsChallengeGetsTheSameAnswer() {
        String report = with(solved(challenge()));
        String code = post(report).statusCode(201).extract().path("receiptCode");
        Set<String> codes = IntStream.range(0, 4).parallel()
                .mapToObj(_ -> post(report).statusCode(201).extract().<String> path("receiptCode")).collect(Collectors.toSet());
        assertThat(codes).containsExactly(code);
        assertThat(Rows.count(database, "discrimination_case")).isEqualTo(1);
        post(report.replace("De Korenaar", "De Korenbloem")).statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:proof-used"));
    }

    @Test
    void aChallengeThatIsForgedOrUnsolvedIsRefused() {
        String proof = solved(challenge());
        for (String wrong : new String[] { proof.replaceFirst("\"number\": [0-9]+", "\"number\": 7"),
                proof.replaceFirst("expires=[0-9]+", "expires=99999999999"),
                proof.replaceFirst("\"signature\": \"..", "\"signature\": \"00") }) {
            post(with(wrong)).statusCode(409).body("type", equalTo("urn:problem-type:stagepact:proof-invalid"));
        }
        assertThat(Rows.count(database, "discrimination_case")).isZero();
    }

    private static JsonPath challenge() {
        return given().get(BASE + "/report-challenge").then().statusCode(200).header("Cache-Control", equalTo("no-store"))
                .extract()
                .jsonPath();
    }

    private static String solved(JsonPath challenge) {
        for (long number = 0; number <= challenge.getLong("maxNumber"); number++) {
            if (digest(challenge.getString("salt") + number).equals(challenge.getString("challenge"))) {
                return "\"proof\": {\"challenge\": \"%s\", \"salt\": \"%s\", \"signature\": \"%s\", \"number\": %d}".formatted(
                        challenge.getString("challenge"), challenge.getString("salt"), challenge.getString("signature"),
                        number);
            }
        }
        throw new AssertionError("No number solves it");
    }

    private static String with(String proof) {
        return ANONYMOUS.replace("\"handledBy\"", proof + ", \"handledBy\"");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(BASE + "/reports").then();
    }
}
