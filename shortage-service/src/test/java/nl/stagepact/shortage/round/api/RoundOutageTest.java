package nl.stagepact.shortage.round.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.Response;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.testkit.FaultyPostgres;
import nl.stagepact.testkit.RealPostgres;

/** Changes of a round are answered by their own transaction: the database may be gone as soon as it has committed. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = FaultyPostgres.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class RoundOutageTest {

    private static final String ROUNDS = "/shortage/v1/rounds";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    DutchCalendar calendar;

    @BeforeEach
    void deliver() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, round, round_policy cascade");
        }
        recordDelivery.record(Source.SBB, calendar.today(), new DraftDelivery(
                new ArrayList<>(List.of(ALine.of("25604", "4", "AM14", 20))), List.of()), "test", _ -> true, false);
    }

    @AfterEach
    void restore() {
        FaultyPostgres.link.restore();
        assertThat(FaultyPostgres.link.losesAnswer()).as("the link was to be cut and was not").isFalse();
    }

    @Test
    void openingIsAnswered() {
        FaultyPostgres.link.silenceAfterAnswerTo("insert into round_cell", "COMMIT");
        open().then().statusCode(200).header("ETag", equalTo("\"v1\"")).body("round.number", equalTo(1));
    }

    @Test
    void anIntakeIsAnswered() {
        String round = ROUNDS + "/" + open().path("round.id");
        FaultyPostgres.link.silenceAfterAnswerTo("insert into round_cell", "COMMIT");
        given().header("If-Match", "\"v1\"").post(round + "/intakes").then().statusCode(200)
                .header("ETag", equalTo("\"v2\"")).body("cells.open", equalTo(1));
    }

    @Test
    void aStatementIsAnswered() {
        String round = ROUNDS + "/" + open().path("round.id");
        String cell = round + "/cells/" + given().get(round + "/cells").path("items[0].id");
        FaultyPostgres.link.silenceAfterAnswerTo("insert into round_statement", "COMMIT");
        Response said = given().contentType("application/json").header("If-Match", "\"v1\"")
                .body("{\"kind\":\"correction\",\"value\":19,\"comment\":\"One was counted twice\"}")
                .post(cell + "/statements");
        said.then().statusCode(200).header("ETag", equalTo("\"v2\"")).body("statements.value", contains(19));
        FaultyPostgres.link.restore();
        assertThat(given().get(cell).asString()).as("as read later").isEqualTo(said.asString());
    }

    @Test
    void aSignOffIsAnswered() {
        String round = ROUNDS + "/" + open().path("round.id");
        FaultyPostgres.link.silenceAfterAnswerTo("insert into outbox", "COMMIT");
        Response signed = given().contentType("application/json").header("If-Match", "\"v1\"")
                .body("{\"oneSidedReason\":\"No school answered in three weeks\"}").post(round + "/sign-offs");
        signed.then().statusCode(200).body("round.state", equalTo("signed_off")).body("agreedShortage", equalTo(20));
        FaultyPostgres.link.restore();
        assertThat(given().get(round).asString()).as("as read later").isEqualTo(signed.asString());
    }

    private static Response open() {
        return given().contentType("application/json").body("{\"pact\":\"amersfoort\"}").post(ROUNDS);
    }
}
