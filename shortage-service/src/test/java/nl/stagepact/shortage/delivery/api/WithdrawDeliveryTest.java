package nl.stagepact.shortage.delivery.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
import io.restassured.specification.RequestSpecification;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.shortage.round.usecase.OpenRounds;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class WithdrawDeliveryTest {

    private static final String SCHOOL = "/shortage/v1/institutions/99DA/deliveries";
    private static final String RIGHT = SCHOOL + "/2026-01-15";
    private static final String WRONG = SCHOOL + "/2026-01-29";
    private static final String SHORTAGES = "/shortage/v1/shortages";

    @Inject
    DataSource database;

    @Inject
    OpenRounds openRounds;

    @Inject
    PublishOpenData publishOpenData;

    @BeforeEach
    void emptyTables() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, round, round_policy, publication, publication_cell,"
                    + " publication_code, publication_dropout_cell cascade");
        }
    }

    @Test
    void previousDeliveryCountsAgain() {
        deliver(RIGHT, 10);
        deliver(WRONG, 99);
        given().get(SHORTAGES).then().body("items[0].shortage", equalTo(99));
        given().delete(WRONG).then().statusCode(204);
        given().get(SHORTAGES).then().body("items[0].shortage", equalTo(10)).body("coverage.delivered.referenceDate",
                contains("2026-01-15"));
        given().get(SHORTAGES + "/top?region=AM14").then().body("items.shortage", contains(10));
        given().get(SHORTAGES + "/series?from=2026-01-16&to=2026-02-14&everyDays=29").then().body("items.counts.shortage",
                contains(10, 10));
        given().delete(RIGHT).then().statusCode(204);
        given().get(SHORTAGES).then().body("items", empty()).body("coverage.delivered", empty());
        given().get(SHORTAGES + "/series?from=2026-01-16&to=2026-02-14&everyDays=29").then().body("items.schoolsDelivered",
                contains(0, 0));
    }

    @Test
    void figuresOfAnEarlierMomentStillCountIt() {
        deliver(RIGHT, 10);
        deliver(WRONG, 99);
        String question = SHORTAGES + "?validAt=2026-02-01&availableAt=" + given().get(SHORTAGES).path("availableAt");
        String series = SHORTAGES + "/series?to=2026-02-01&availableAt=" + given().get(SHORTAGES).path("availableAt");
        String before = given().get(question).asString();
        String seriesBefore = given().get(series).asString();
        given().delete(WRONG).then().statusCode(204);
        assertThat(given().get(question).asString()).isEqualTo(before).contains("\"shortage\":99");
        assertThat(given().get(series).asString()).isEqualTo(seriesBefore).contains("\"shortage\":99");
    }

    @Test
    void withdrawnDeliveryStaysInTheHistory() {
        deliver(WRONG, 98);
        String lines = deliver(WRONG, 99).extract().header("ETag");
        given().delete(WRONG).then().statusCode(204);
        given().get(WRONG).then().statusCode(200).header("ETag", endsWith("-withdrawn\"")).body("latest.version", equalTo(2))
                .body("latest.withdrawnAt", notNullValue()).body("versions.withdrawnBy",
                        contains("demo-school-a", "demo-school-a"));
        given().header("If-None-Match", lines).get(WRONG).then().statusCode(200);
        given().get(SCHOOL).then().body("items.referenceDate", contains("2026-01-29")).body("items.withdrawnBy",
                contains("demo-school-a"));
        given().accept("application/json").get(WRONG + "/lines?version=1").then().body("lines.shortage", contains(98));
        given().accept("application/json").get(WRONG + "/lines").then().body("lines.shortage", contains(99));
    }

    @Test
    void linesOfAWithdrawnDeliverySaySoAndCanBeDeliveredAgain() {
        deliver(WRONG, 99);
        given().accept("application/json").get(WRONG + "/lines").then().body("withdrawnAt", nullValue()).header("Withdrawn-At",
                nullValue());
        given().delete(WRONG).then().statusCode(204);
        String at = withdrawn(WRONG);
        given().accept("text/csv").get(WRONG + "/lines").then().header("Withdrawn-At", equalTo(at));
        String lines = given().accept("application/json").get(WRONG + "/lines").then().body("withdrawnAt", equalTo(at))
                .extract()
                .asString();
        given().contentType("application/json").body(lines).put(RIGHT).then().statusCode(201);
    }

    @Test
    void theSameContentDeliveredAgainIsAnotherVersionForIfMatch() {
        String first = deliver(WRONG, 99).extract().header("ETag");
        given().delete(WRONG).then().statusCode(204);
        String second = deliver(WRONG, 99).extract().header("ETag");
        assertThat(second).isNotEqualTo(first);
        given().header("If-Match", first).delete(WRONG).then().statusCode(412);
        delivery(98).header("If-Match", first).put(WRONG).then().statusCode(412);
        delivery(98).header("If-Match", second).put(WRONG).then().statusCode(200);
    }

    @Test
    void withdrawalPublishesAnEventAndThePreviousDeliveryAgain() {
        deliver(RIGHT, 10);
        deliver(WRONG, 99);
        given().delete(WRONG).then().statusCode(204);
        given().delete(WRONG).then().statusCode(204);
        assertThat(events("delivery-withdrawn")).isEqualTo(1);
        assertThat(events("delivery-recorded")).as("of 15 January once more").isEqualTo(3);
        assertThat(events("delivery-lines-recorded")).isEqualTo(3);
        assertThat(Rows.count(database, "outbox where type like '%.delivery-withdrawn.v1' and key = '99DA' and position <"
                + " (select max(position) - 1 from outbox)")).isEqualTo(1);
    }

    @Test
    void withdrawalOfAnEarlierDatePublishesNoOtherDelivery() {
        deliver(RIGHT, 10);
        deliver(WRONG, 99);
        given().delete(RIGHT).then().statusCode(204);
        assertThat(events("delivery-recorded")).isEqualTo(2);
        given().get(SHORTAGES).then().body("items[0].shortage", equalTo(99));
        deliver(SCHOOL + "/2026-02-12", 12).body("againstEarlierDelivery.referenceDate", equalTo("2026-01-29"));
        given().delete(WRONG).then().statusCode(204);
        deliver(SCHOOL + "/2026-02-13", 12).body("againstEarlierDelivery.referenceDate", equalTo("2026-02-12"));
    }

    @Test
    void theDateCanBeDeliveredAgain() {
        deliver(WRONG, 99);
        String withdrawnAt = withdrawn(WRONG);
        delivery(99).put(WRONG).then().statusCode(201).body("outcome", equalTo("recorded")).body("version", equalTo(2))
                .body("againstPreviousVersion", nullValue());
        delivery(99).put(WRONG).then().statusCode(200).body("outcome", equalTo("unchanged"));
        given().get(WRONG).then().body("latest.withdrawnAt", nullValue()).body("versions[1].withdrawnAt", equalTo(withdrawnAt))
                .header("ETag", not(endsWith("-withdrawn\"")));
        given().get(SHORTAGES).then().body("items[0].shortage", equalTo(99));
        given().delete(WRONG).then().statusCode(204);
        given().get(WRONG).then().body("versions[1].withdrawnAt", equalTo(withdrawnAt));
        delivery(7).queryParam("dryRun", true).put(WRONG).then().statusCode(201).body("version", equalTo(3));
    }

    @Test
    void onlyWhatTheCallerHasSeenIsWithdrawn() {
        String first = deliver(WRONG, 98).extract().header("ETag");
        String second = deliver(WRONG, 99).extract().header("ETag");
        given().header("If-Match", first).delete(WRONG).then().statusCode(412);
        given().header("If-Match", first + ", " + second).delete(WRONG).then().statusCode(204);
        given().header("If-Match", second).delete(WRONG).then().statusCode(204);
        given().header("If-Match", "*").delete(WRONG).then().statusCode(204);
        given().header("If-Match", given().get(WRONG).header("ETag")).delete(WRONG).then().statusCode(204);
        given().header("If-Match", first).delete(WRONG).then().statusCode(412);
        delivery(97).header("If-Match", second).put(WRONG).then().statusCode(412);
        delivery(97).header("If-None-Match", "*").put(WRONG).then().statusCode(201);
        given().header("If-Match", second).delete(WRONG).then().statusCode(412);
        given().delete(WRONG).then().statusCode(204);
        delivery(96).header("If-Match", given().get(WRONG).header("ETag")).put(WRONG).then().statusCode(201);
    }

    @Test
    void missingDeliveriesAndThoseOfAnotherSchoolAreNotFound() {
        deliver(WRONG, 99);
        given().delete(SCHOOL + "/2026-01-28").then().statusCode(404);
        given().delete(SCHOOL + "/2999-01-01").then().statusCode(404);
        given().delete(SCHOOL + "/yesterday").then().statusCode(400);
        given().delete(WRONG.replace("99DA", "99DB")).then().statusCode(404);
        assertThat(Rows.count(database, "delivery where withdrawn_at is not null")).isZero();
    }

    @Test
    @TestSecurity(user = "demo-coordinator", roles = "school-coordinator")
    @OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
    void onlyTheSchoolsSystemWithdraws() {
        given().delete(WRONG).then().statusCode(403);
    }

    @Test
    void concurrentRequestsLeaveOneVersionThatStandsOrNone() throws Exception {
        deliver(WRONG, 50);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int shortage = i;
            requests.add(() -> given().delete(WRONG).statusCode());
            requests.add(() -> delivery(shortage).put(WRONG).statusCode());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isBetween(200, 204);
            }
        }
        assertThat(Rows.count(database, "delivery")).isEqualTo(9);
        long withdrawals = Rows.count(database,
                "(select distinct withdrawn_at from delivery where withdrawn_at is not null) w");
        assertThat(events("delivery-withdrawn")).isEqualTo(withdrawals).isPositive();
        boolean stands = given().get(WRONG).path("latest.withdrawnAt") == null;
        given().get(SHORTAGES).then().body("coverage.delivered.size()", equalTo(stands ? 1 : 0));
    }

    @Test
    void openRoundShowsAWithdrawalAndCanIncludeIt() {
        deliver(WRONG, 99);
        String round = round();
        given().get(round).then().body("schools[0].cameLate", equalTo(false)).body("schools[0].referenceDate",
                equalTo("2026-01-29"));
        given().delete(WRONG).then().statusCode(204);
        given().get(round).then().body("schools[0].cameLate", equalTo(true));
        given().header("If-Match", given().get(round).header("ETag")).post(round + "/intakes").then().statusCode(200)
                .body("schools[0].status", equalTo("missing")).body("schools[0].cameLate", equalTo(false));
        deliver(WRONG, 98);
        given().get(round).then().body("schools[0].cameLate", equalTo(true));
        given().delete(WRONG).then().statusCode(204);
        given().get(round).then().body("schools[0].cameLate", equalTo(false));
    }

    @Test
    void withdrawalChangesNoSignedOffRoundAndNoPublication() {
        deliver(WRONG, 99);
        String round = round();
        given().contentType("application/json").header("If-Match", given().get(round).header("ETag"))
                .body("{\"oneSidedReason\": \"SBB did not count\"}").post(round + "/sign-offs").then().statusCode(200)
                .body("round.state", equalTo("signed_off"));
        publishOpenData.publish("test");
        String closed = given().get(round).asString();
        String published = given().get("/shortage/v1/open-data/shortages?groupBy=region").asString();
        given().delete(WRONG).then().statusCode(204);
        assertThat(given().get(round).asString()).isEqualTo(closed);
        assertThat(given().get("/shortage/v1/open-data/shortages?groupBy=region").asString()).isEqualTo(published);
    }

    private String round() {
        return "/shortage/v1/rounds/" + openRounds.open("amersfoort", "test").orElseThrow().round().id();
    }

    private static String withdrawn(String delivery) {
        given().delete(delivery).then().statusCode(204);
        return given().get(delivery).path("latest.withdrawnAt");
    }

    private static ValidatableResponse deliver(String date, int shortage) {
        return delivery(shortage).put(date).then().statusCode(lessThan(300));
    }

    private static RequestSpecification delivery(int shortage) {
        return given().contentType("text/csv")
                .body("programmeCode;level;learningPath;regionCode;monthWanted;shortage\n25604;4;bol;AM14;feb-26;" + shortage);
    }

    private long events(String type) {
        return Rows.count(database, "outbox where type = 'nl.stagepact.shortages." + type + ".v1'");
    }
}
