package nl.stagepact.shortage.round.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.RoundActor;
import nl.stagepact.shortage.round.usecase.OpenRounds;
import nl.stagepact.shortage.round.usecase.SignOffRound;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class RoundApiTest {

    private static final String ROUNDS = "/shortage/v1/rounds";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    OpenRounds openRounds;

    @Inject
    SignOffRound signOffRound;

    @Inject
    DutchCalendar calendar;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, round, round_policy cascade");
        }
    }

    @Test
    void comparesCellsAndShowsMissingSchools() {
        school("99DA", ALine.of("25604", "4", "AM14", 10), ALine.of("99101", "2", "AM14", 5));
        sbb(ALine.of("25604", "4", "AM14", 20), ALine.of("99101", "2", "AM14", 6));
        String round = open();
        given().get(round).then().statusCode(200).header("ETag", equalTo("\"v1\"")).body("round.state", equalTo("open"))
                .body("round.number", equalTo(1)).body("schools.institutionCode", contains("99DA", "99DB"))
                .body("schools.status", contains("fresh", "missing")).body("sbb.status", equalTo("fresh"))
                .body("cells.open", equalTo(1)).body("cells.agreed", equalTo(1)).body("agreedShortage", equalTo(5));
        given().get(round + "/cells?state=open").then().body("items", hasSize(1)).body("items[0].difference", equalTo(-10))
                .body("items[0].school.shortage", equalTo(10)).body("items[0].sbb.shortage", equalTo(20))
                .body("items[0].mustAct", equalTo("both"));
        given().accept("text/csv").get(round + "/cells").then().statusCode(200).body(startsWith("id,regionCode,"))
                .body(containsString("AM14,99101,2026-02,2,bol,counted,5,counted,6,-1,agreed,nobody,5"));
        given().accept("text/csv").get(round + "/cells?csvDialect=dutch_excel").then().statusCode(200)
                .body(containsString("AM14;99101;2026-02;2;bol;counted;5;counted;6;-1;agreed;nobody;5"));
    }

    @Test
    void roundIsImmutableOnceBothPartiesSigned() {
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        sbb(ALine.of("25604", "4", "AM14", 20));
        String round = open();
        String cell = round + "/cells/" + given().get(round + "/cells").path("items[0].id");
        sign(round, "{}").statusCode(409).body("type", equalTo("urn:problem-type:stagepact:round-not-agreed"));
        say(cell, "v1", "{\"kind\":\"correction\",\"value\":11,\"comment\":\"Nine of them were counted twice\"}")
                .statusCode(200)
                .body("cell.state", equalTo("agreed")).body("cell.agreedShortage", equalTo(10))
                .header("ETag", equalTo("\"v2\""));
        given().get(round).then().header("ETag", equalTo("\"v2\""));
        sign(round, "{}").statusCode(200).header("ETag", equalTo("\"v3\"")).body("round.state", equalTo("open"))
                .body("round.signOffs.party", contains("sbb"));
        sign(round, "{}").statusCode(409).body("type", equalTo("urn:problem-type:stagepact:signed-already"));
        signAsSchool(round);
        given().get(round).then().body("round.state", equalTo("signed_off")).body("round.oneSidedBy", nullValue());
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.shortages.round-signed-off.v1'")).isEqualTo(1);
        String closed = given().get(round).asString();
        school("99DA", ALine.of("25604", "4", "AM14", 99));
        assertThat(given().get(round).asString()).as("what comes after sign-off changes nothing").isEqualTo(closed);
        say(cell, "v2", "{\"kind\":\"correction\",\"value\":1,\"comment\":\"Too late\"}").statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:round-signed-off"));
        given().header("If-Match", given().get(round).header("ETag")).post(round + "/intakes").then().statusCode(409);
        given().get(cell).then().body("statements.kind", contains("correction")).body("statements[0].by", equalTo("demo-sbb"));
    }

    /** The other side's signature, through the use case: one test has one caller. */
    private void signAsSchool(String round) {
        int version = Integer.parseInt(given().get(round).header("ETag").replaceAll("[^0-9]", ""));
        signOffRound.signOff(UUID.fromString(round.substring(ROUNDS.length() + 1)), null, read -> read == version,
                new RoundActor(Party.SCHOOL, "99DA", "demo-school-a"),
                new ReadingRights(false, false, "99DA", Set.of("amersfoort")));
    }

    @Test
    void partyCanSignOffAloneWithAReason() {
        sbb(ALine.of("25604", "4", "AM14", 20));
        String round = open();
        given().get(round).then().body("cells.open", equalTo(1));
        given().get(round + "/cells").then().body("items[0].school.status", equalTo("not_delivered"))
                .body("items[0].mustAct", equalTo("school"));
        sign(round, "{\"oneSidedReason\":\"No school answered in three weeks\"}").statusCode(200)
                .body("round.state", equalTo("signed_off")).body("round.oneSidedBy", equalTo("sbb"))
                .body("agreedShortage", equalTo(20));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.shortages.round-signed-off.v1'")).isEqualTo(1);
    }

    @Test
    void lateDeliveriesAreShownAndCanBeIncluded() {
        sbb(ALine.of("25604", "4", "AM14", 20));
        String round = open();
        school("99DB", ALine.of("25604", "4", "AM14", 19));
        given().get(round).then().body("schools.find { it.institutionCode == '99DB' }.cameLate", equalTo(true))
                .body("schools.find { it.institutionCode == '99DB' }.status", equalTo("missing"));
        given().header("If-Match", "\"v1\"").post(round + "/intakes").then().statusCode(200)
                .body("schools.find { it.institutionCode == '99DB' }.status", equalTo("fresh"))
                .body("schools.find { it.institutionCode == '99DB' }.cameLate", equalTo(false))
                .body("cells.agreed", equalTo(1)).header("ETag", equalTo("\"v2\""));
        given().header("If-Match", "\"v1\"").post(round + "/intakes").then().statusCode(412);
    }

    @Test
    void onlyOneOfTwoConcurrentChangesSucceeds() throws Exception {
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        sbb(ALine.of("25604", "4", "AM14", 20));
        String round = open();
        String cell = round + "/cells/" + given().get(round + "/cells").path("items[0].id");
        List<Callable<Integer>> both = new ArrayList<>();
        for (int value : new int[] { 30, 40 }) {
            both.add(
                    () -> say(cell, "v1", "{\"kind\":\"correction\",\"value\":" + value + ",\"comment\":\"At once\"}").extract()
                            .statusCode());
        }
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = new ArrayList<>();
            for (var answer : two.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        given().get(cell).then().body("statements", hasSize(1));
    }

    @Test
    void isDueAfterTheCadence() {
        assertThat(openRounds.openIfDue("amersfoort")).as("nobody has delivered").isEmpty();
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        assertThat(openRounds.openIfDue("amersfoort")).isPresent();
        assertThat(openRounds.openIfDue("amersfoort")).isEmpty();
        given().get(ROUNDS + "?pact=amersfoort").then().body("items.openedBy", contains("schedule"));
    }

    @Test
    void reportsAllFaultsOfAStatementAtOnce() {
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        sbb(ALine.of("25604", "4", "AM14", 20));
        String round = open();
        String cell = round + "/cells/" + given().get(round + "/cells").path("items[0].id");
        say(cell, "v1", "{\"kind\":\"guess\",\"value\":-1,\"comment\":\" \",\"colour\":1}").statusCode(400)
                .body("errors.pointer", contains("/kind", "/value", "/comment", "/colour"));
        say(cell, "v1", "{\"kind\":\"explanation\",\"value\":1}").statusCode(400).body("errors.code",
                contains("only_of_correction", "missing_field")).body("errors.pointer", contains("/value", "/comment"));
        say(cell, "v1", "{\"kind\":\"correction\"}").statusCode(400).body("errors.code",
                contains("missing_field", "missing_field"));
        say(cell, "v1", "[]").statusCode(400).body("errors.code", contains("not_an_object"));
        say(cell, "v1", "{\"kind\":\"explanation\",\"kind\":\"agreement\"}").statusCode(400);
        given().contentType("application/json").body("{\"kind\":\"agreement\"}").post(cell + "/statements").then()
                .statusCode(428);
        given().get(round + "/cells?state=closed").then().statusCode(400);
        given().get(ROUNDS + "/not-a-round").then().statusCode(404);
        given().contentType("application/json").body("{\"pact\":\"atlantis\"}").post(ROUNDS).then().statusCode(409);
    }

    @Test
    @TestSecurity(user = "demo-school-c", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "institution_code", value = "99DC"),
            @Claim(key = "pact", value = "[\"midden-utrecht\"]", type = ClaimType.JSON_ARRAY) })
    void roundOfAnotherPactIsNotFound() {
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        String id = openRounds.open("amersfoort", "test").orElseThrow().round().id().toString();
        given().get(ROUNDS + "/" + id).then().statusCode(404);
        given().get(ROUNDS + "/" + id + "/cells").then().statusCode(404);
        given().get(ROUNDS).then().body("items", hasSize(0));
        given().contentType("application/json").body("{\"pact\":\"amersfoort\"}").post(ROUNDS).then().statusCode(403);
        given().get("/shortage/v1/pacts/amersfoort/round-policy").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-school-b", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-b"), @Claim(key = "institution_code", value = "99DB"),
            @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
    void schoolActsOnlyOnCellsThatItCounted() {
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        sbb(ALine.of("25604", "4", "AM14", 20), ALine.of("99101", "2", "AM14", 9));
        String round = ROUNDS + "/" + openRounds.open("amersfoort", "test").orElseThrow().round().id();
        List<String> cells = given().get(round + "/cells").path("items.id");
        say(round + "/cells/" + cells.get(0), "v1", "{\"kind\":\"correction\",\"value\":20,\"comment\":\"Not mine\"}")
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-your-count"));
        say(round + "/cells/" + cells.get(1), "v1", "{\"kind\":\"agreement\"}").statusCode(200)
                .body("cell.agreedShortage", equalTo(9)).body("statements[0].party", equalTo("school"));
    }

    @Test
    @TestSecurity(user = "demo-admin", roles = "platform-admin")
    void pactCanSetItsOwnPolicy() {
        String policy = "/shortage/v1/pacts/amersfoort/round-policy";
        given().get(policy).then().statusCode(200).body("cadenceDays", equalTo(14)).header("ETag", equalTo("\"v0\""));
        String body = "{\"cadenceDays\":7,\"toleranceAbsolute\":0,\"tolerancePercent\":0}";
        given().contentType("application/json").header("If-Match", "\"v0\"").body(body).put(policy).then().statusCode(200)
                .body("cadenceDays", equalTo(7)).header("ETag", equalTo("\"v1\""));
        given().contentType("application/json").header("If-Match", "\"v0\"").body(body).put(policy).then().statusCode(412);
        given().contentType("application/json").header("If-Match", "\"v1\"").body(body).put(policy).then().statusCode(200)
                .header("ETag", equalTo("\"v2\""));
        given().contentType("application/json").header("If-Match", "\"v2\"").body("{\"cadenceDays\":0}").put(policy).then()
                .statusCode(400).body("errors", hasSize(3));
        given().contentType("application/json").header("If-Match", "\"v0\"").body(body)
                .put("/shortage/v1/pacts/atlantis/round-policy").then().statusCode(404);
        school("99DA", ALine.of("25604", "4", "AM14", 10));
        sbb(ALine.of("25604", "4", "AM14", 11));
        String round = open();
        given().get(round).then().body("round.policy.cadenceDays", equalTo(7)).body("cells.open", equalTo(1));
    }

    private static String open() {
        Response opened = given().contentType("application/json").body("{\"pact\":\"amersfoort\"}").post(ROUNDS);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
        return ROUNDS + "/" + opened.path("round.id");
    }

    private static ValidatableResponse say(String cell, String seen, String body) {
        return given().contentType("application/json").header("If-Match", '"' + seen + '"').body(body)
                .post(cell + "/statements")
                .then();
    }

    private static ValidatableResponse sign(String round, String body) {
        return given().contentType("application/json").header("If-Match", given().get(round).header("ETag")).body(body)
                .post(round + "/sign-offs").then();
    }

    private void school(String code, DraftLine... lines) {
        record(Source.school(InstitutionCode.of(code).orElseThrow()), lines);
    }

    private void sbb(DraftLine... lines) {
        record(Source.SBB, lines);
    }

    private void record(Source source, DraftLine... lines) {
        recordDelivery.record(source, calendar.today(),
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }
}
