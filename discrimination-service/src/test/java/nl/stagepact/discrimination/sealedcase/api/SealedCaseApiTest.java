package nl.stagepact.discrimination.sealedcase.api;

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
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.KeyPair;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.ADesk;
import nl.stagepact.discrimination.AsDesk;
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.discrimination.keys.usecase.RewrapKeys;
import nl.stagepact.testkit.RealPostgres;

/** A desk with a key of its own; the test is its client. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "adviser", roles = "confidential-adviser")
@OidcSecurity(claims = { @Claim(key = "sub", value = "6f1ed002-ab5a-4f3c-8c5d-1d6b1a2c3d4e"),
        @Claim(key = "institution_code", value = "99DA") })
class SealedCaseApiTest {

    private static final KeyPair KEY = Hpke.newPair();

    @Inject
    DataSource database;

    @Inject
    ADesk desks;

    @Inject
    AsDesk asDesk;

    @Inject
    RewrapKeys rewrapKeys;

    @BeforeEach
    void aDeskOfEachKind() throws SQLException {
        EmptyTables.in(database);
        desks.ofEachKind();
    }

    @Test
    void aKeyIsRegisteredOnlyByWhoHoldsIt() {
        given().get(BASE + "/desk-keys/99DA").then().statusCode(404);
        String publicKey = Base64Text.of(KEY.publicKey());
        put(publicKey, Base64Text.of(new byte[32])).statusCode(409).body("type", containsString("desk-key-not-proved"));
        register();
        given().get(BASE + "/desk-keys/99DA").then().statusCode(200).body("publicKey", equalTo(publicKey));
        challenge("99DB", publicKey).statusCode(403);
        challenge("99DA", Base64Text.of(new byte[32])).statusCode(409).body("type", containsString("desk-key-invalid"));
        challenge("99DA", "kort").statusCode(400);
    }

    @Test
    void onlyItsKeyOpensItsCases() throws SQLException {
        register();
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        given().get(BASE + "/cases/" + caseId).then().statusCode(200).body("parts", empty()).body("report.accounts", empty());
        JsonPath sealed = given().get(BASE + "/sealed-cases/" + caseId).then().statusCode(200).extract().jsonPath();
        assertThat(open(caseId, sealed, "account")).contains('"' + ACCOUNT);
        by(code).get(BASE + "/own-report").then().body("report.accounts.text", contains(ACCOUNT))
                .body("readings.last().parts", hasItem("account"));
        // Who has all tables and all secrets of the installation has no key for them.
        assertThat(numbers()).containsExactly("0");
        assertThat(asDesk.read("99DA", caseId).parts()).isEmpty();
    }

    @Test
    void casesThatCameBeforeAreSealedAnewForItsKey() throws SQLException {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        assertThat(asDesk.read("99DA", caseId).parts()).isNotEmpty();
        register();
        while (rewrapKeys.rewrap() > 0) {
            // until all are
        }
        assertThat(numbers()).containsExactly("0");
        assertThat(asDesk.read("99DA", caseId).parts()).isEmpty();
        JsonPath sealed = given().get(BASE + "/sealed-cases/" + caseId).then().extract().jsonPath();
        assertThat(open(caseId, sealed, "account")).contains(ACCOUNT);
    }

    @Test
    void aMessageIsSealedAtTheDeskAndReadByTheReporter() {
        register();
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        JsonPath sealed = given().get(BASE + "/sealed-cases/" + caseId).jsonPath();
        Map<String, Object> message = seal(caseId, sealed, "\"Mogen wij bellen?\"");
        write(caseId, message).statusCode(204);
        write(caseId, message).statusCode(204);
        by(code).get(BASE + "/own-report").then().body("messages.text", contains("Mogen wij bellen?"));
        // The reporter ends and gives consent: a new key.
        by(code).body("{\"desk\": \"discriminatie-nl\", \"parts\": [\"conversation\"]}").put(BASE + "/own-report/consents");
        by(code).body("{\"desk\": \"discriminatie-nl\", \"parts\": []}").put(BASE + "/own-report/consents");
        write(caseId, seal(caseId, sealed, "\"Te laat\"")).statusCode(409).body("type", containsString("part-key-changed"));
    }

    @Test
    void aDeskThatStopsUsingItsKeyIsServedAgain() {
        register();
        given().delete(BASE + "/desk-keys/99DA").then().statusCode(204);
        given().delete(BASE + "/desk-keys/99DA").then().statusCode(404);
        given().delete(BASE + "/desk-keys/99DB").then().statusCode(403);
        sent(ANONYMOUS);
        assertThat(asDesk.read("99DA", asDesk.cases("99DA").getFirst()).parts()).isNotEmpty();
    }

    /** What a desk seals wrongly must not keep the reporter from the report. */
    @Test
    void whatDoesNotOpenIsNotShown() {
        register();
        String code = sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        JsonPath sealed = given().get(BASE + "/sealed-cases/" + caseId).jsonPath();
        write(caseId, seal(caseId, sealed, "{\"no\": [\"text\"")).statusCode(204);
        write(caseId, seal(caseId, sealed, "null")).statusCode(204);
        Map<String, Object> other = new HashMap<>(seal(caseId, sealed, "\"x\""));
        other.put("sealed", Base64Text.of(new byte[200]));
        write(caseId, other).statusCode(204);
        by(code).get(BASE + "/own-report").then().statusCode(200).body("messages", empty());
    }

    @Test
    void aDeskWithoutAKeyOfItsOwnGetsNothingSealed() {
        sent(ANONYMOUS);
        UUID caseId = asDesk.cases("99DA").getFirst();
        given().get(BASE + "/sealed-cases/" + caseId).then().statusCode(200).body("keys", empty()).body("entries", empty());
        given().get(BASE + "/sealed-cases/" + caseId + "/attachments/" + UUID.randomUUID()).then().statusCode(404);
        given().get(BASE + "/sealed-cases/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void register() {
        String publicKey = Base64Text.of(KEY.publicKey());
        String sealed = challenge("99DA", publicKey).statusCode(201).body("sealed", not(containsString("="))).extract()
                .path("sealed");
        byte[] number = Hpke.open(Base64Text.bytes(sealed), KEY, SealingContexts.ofKeyChallenge("99DA")).orElseThrow();
        put(publicKey, Base64Text.of(number)).statusCode(204);
    }

    private static ValidatableResponse challenge(String desk, String publicKey) {
        return given().contentType("application/json").body(Map.of("publicKey", publicKey))
                .post(BASE + "/desk-keys/" + desk + "/challenges").then();
    }

    private static ValidatableResponse put(String publicKey, String proof) {
        return given().contentType("application/json").body(Map.of("publicKey", publicKey, "proof", proof))
                .put(BASE + "/desk-keys/99DA").then();
    }

    private static ValidatableResponse write(UUID caseId, Map<String, Object> entry) {
        return given().contentType("application/json").body(entry).post(BASE + "/sealed-cases/" + caseId + "/entries").then();
    }

    private static Map<String, Object> seal(UUID caseId, JsonPath sealed, String json) {
        UUID id = UUID.randomUUID();
        int generation = sealed.getInt("publicKeys.find { it.kind == 'message' }.generation");
        byte[] written = Hpke.seal(json.getBytes(StandardCharsets.UTF_8),
                Base64Text.bytes(sealed.getString("publicKeys.find { it.kind == 'message' }.publicKey")),
                SealingContexts.ofEntry(caseId, "MESSAGE", generation, id));
        return Map.of("kind", "message", "id", id.toString(), "generation", generation, "sealed", Base64Text.of(written));
    }

    /** As a desk does it. */
    private static String open(UUID caseId, JsonPath sealed, String part) {
        Map<String, Object> key = sealed.getMap("keys.find { it.part == '" + part + "' }");
        int generation = (Integer) key.get("generation");
        byte[] privateKey = Hpke.open(Base64Text.bytes((String) key.get("wrapped")), KEY,
                SealingContexts.ofKey(caseId, part, generation, sealed.getString("recipient"))).orElseThrow();
        Map<String, Object> entry = sealed.getMap("entries.find { it.kind == '" + part + "' }");
        byte[] text = Hpke
                .open(Base64Text.bytes((String) entry.get("sealed")), Hpke.pair(privateKey), SealingContexts.ofEntry(caseId,
                        part.toUpperCase(Locale.ROOT), generation, UUID.fromString((String) entry.get("id"))))
                .orElseThrow();
        return PaddedJson.read(text, JsonNode.class).toString();
    }

    private List<String> numbers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(distinct secret_number::text, ',') from wrapped_key where recipient <> 'reporter'")) {
            row.next();
            return List.of(row.getString(1).split(","));
        }
    }
}
