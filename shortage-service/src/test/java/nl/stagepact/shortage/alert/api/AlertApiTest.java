package nl.stagepact.shortage.alert.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.alert.usecase.RaiseAlerts;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-pact-admin", roles = "pact-admin")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-pact-admin"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class AlertApiTest {

    private static final String PACT = "/shortage/v1/pacts/amersfoort";
    private static final String RAISED = "outbox where type = 'nl.stagepact.shortages.alert-raised.v1'";
    private static final String CLEARED = "outbox where type = 'nl.stagepact.shortages.alert-cleared.v1'";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    RaiseAlerts raiseAlerts;

    @Inject
    DutchCalendar calendar;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, alert_rule, alert cascade");
        }
    }

    @Test
    void alertIsRaisedOnceAndClearedWhenItsRuleNoLongerMatches() {
        add("{\"kind\":\"level\",\"threshold\":20}").statusCode(201).body("kind", equalTo("level"));
        deliver(0, ALine.of("99101", "2", "AM14", 25), ALine.of("99102", "2", "AM14", 19));
        assertThat(raiseAlerts.evaluate("amersfoort")).isEqualTo(1);
        assertThat(raiseAlerts.evaluate("amersfoort")).as("once").isZero();
        given().get(PACT + "/alerts?standing=true").then().statusCode(200).body("items.programmeCode", contains("99101"))
                .body("items.shortage", contains(25));
        deliver(0, ALine.of("99101", "2", "AM14", 3));
        assertThat(raiseAlerts.evaluate("amersfoort")).isEqualTo(1);
        given().get(PACT + "/alerts?standing=true").then().body("items", hasSize(0));
        given().get(PACT + "/alerts").then().body("items", hasSize(1)).body("items[0].clearedAt", notNullValue());
        assertThat(Rows.count(database, RAISED)).isEqualTo(1);
        assertThat(Rows.count(database, CLEARED)).isEqualTo(1);
        deliver(0, ALine.of("99101", "2", "AM14", 30));
        assertThat(raiseAlerts.evaluate("amersfoort")).as("holds again: another alert").isEqualTo(1);
    }

    @Test
    void risesAndNewTopProgrammesAreComparedWithTwoWeeksEarlier() {
        deliver(20, ALine.of("99101", "2", "AM14", 25));
        add("{\"kind\":\"rise\",\"threshold\":10}");
        add("{\"kind\":\"new_in_top\",\"threshold\":1}");
        assertThat(raiseAlerts.evaluate("amersfoort")).isZero();
        deliver(0, ALine.of("99101", "2", "AM14", 25), ALine.of("99102", "2", "AM14", 40));
        assertThat(raiseAlerts.evaluate("amersfoort")).isEqualTo(2);
        given().get(PACT + "/alerts").then().body("items.programmeCode", contains("99102", "99102")).body("items.before",
                contains(0, 0));
    }

    @Test
    void endedRuleClearsItsAlerts() {
        String rule = add("{\"kind\":\"level\",\"threshold\":1,\"regionCode\":\"AM14\"}").extract().path("id");
        deliver(0, ALine.of("99101", "2", "AM14", 25));
        raiseAlerts.evaluate("amersfoort");
        given().delete(PACT + "/alert-rules/" + rule).then().statusCode(204);
        given().delete(PACT + "/alert-rules/" + rule).then().statusCode(404);
        assertThat(raiseAlerts.evaluate("amersfoort")).isEqualTo(1);
        given().get(PACT + "/alert-rules").then().body("items", hasSize(0));
    }

    @Test
    void reportsAllFaultsOfARuleAtOnce() {
        add("{\"kind\":\"loud\",\"threshold\":0,\"regionCode\":\"XX99\",\"x\":1}").statusCode(400)
                .body("errors.pointer", contains("/kind", "/regionCode", "/threshold", "/x"));
        add("{\"kind\":\"level\",\"threshold\":1,\"regionCode\":\"AM99\",\"programmeCode\":\"11111\"}").statusCode(400)
                .body("errors.code", contains("not_allowed", "not_allowed"))
                .body("errors.pointer", contains("/regionCode", "/programmeCode"));
        given().get("/shortage/v1/pacts/midden-utrecht/alerts").then().statusCode(404);
        given().contentType("application/json").body("{\"kind\":\"level\",\"threshold\":1}")
                .post("/shortage/v1/pacts/midden-utrecht/alert-rules").then().statusCode(404);
    }

    @Test
    void causesShowTheirChangeSinceAnEarlierDay() {
        DraftLine before = ALine.of("99101", "2", "AM14", 25);
        before.addCause(Cause.SUPERVISION_CAPACITY, 5);
        before.addCause(Cause.PHYSICAL_SPACE, 3);
        deliver(20, before);
        DraftLine now = ALine.of("99101", "2", "AM14", 25);
        now.addCause(Cause.SUPERVISION_CAPACITY, 9);
        deliver(0, now);
        given().get("/shortage/v1/shortages/causes?groupBy=programme").then().statusCode(200)
                .body("items.cause", contains("physical_space", "supervision_capacity"))
                .body("items.programmeCode", contains("99101", "99101")).body("items.shortage", contains(0, 9))
                .body("items.before", contains(3, 5)).body("items.change", contains(-3, 4));
        given().get("/shortage/v1/shortages/causes?region=AM13").then().statusCode(403);
        given().get("/shortage/v1/shortages/causes?groupBy=sector").then().statusCode(400);
    }

    private static ValidatableResponse add(String rule) {
        return given().contentType("application/json").body(rule).post(PACT + "/alert-rules").then();
    }

    private void deliver(int daysAgo, DraftLine... lines) {
        LocalDate day = calendar.today().minusDays(daysAgo);
        recordDelivery.record(Source.school(InstitutionCode.of("99DA").orElseThrow()), day,
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }
}
