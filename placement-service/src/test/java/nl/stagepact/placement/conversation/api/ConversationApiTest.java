package nl.stagepact.placement.conversation.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;

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
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.conversation.usecase.TellOverdue;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ConversationApiTest {

    private static final String OVERDUE = "/placement/v1/overdue-conversations";
    private static final String ALL_THREE = "\"school\", \"company\", \"student\"";

    private String id;

    @Inject
    DataSource database;

    @Inject
    TellOverdue tellOverdue;

    @BeforeEach
    void anAgreedPlacement() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).json()).statusCode(200);
        id = APlacement.agreed(key(1));
    }

    @Test
    void threeConversationsArePlannedWhenThePlacementIsAgreed() {
        conversations().body("items.moment", contains("start", "middle", "end"))
                .body("items[0].dueOn", equalTo(APlacement.FIRST.plusDays(14).toString()))
                .body("items[2].dueOn", equalTo(APlacement.LAST.minusDays(7).toString()))
                .body("items.overdue", contains(false, false, false)).body("heldOnSite", equalTo(false));
    }

    @Test
    void otherWorkThanAgreedIsASignal() throws SQLException {
        begun();
        hold("middle", "on_site", ALL_THREE, "\"B1-K1-W2\", \"B1-K2-W9\"").statusCode(200)
                .body("notAgreed", contains("B1-K2-W9")).body("notDone", contains("B1-K1-W1"));
        conversations().body("heldOnSite", equalTo(true));
        assertThat(Rows.count(database, """
                outbox where type like '%conversation-held%' and convert_from(data, 'UTF8') like '%"otherWork":true%'"""))
                .isEqualTo(1);
        hold("middle", "on_site", ALL_THREE, "\"B1-K1-W1\"").body("notAgreed", empty());
        assertThat(Rows.count(database, "outbox where type like '%conversation-held%'")).as("corrected once").isEqualTo(1);
    }

    @Test
    void schoolCompanyAndStudentTakePart() {
        hold("start", "online", "\"school\", \"company\"", "").statusCode(409)
                .body("type", containsString("participants-missing")).body("detail", containsString("de student"));
        hold("start", "online", ALL_THREE, "").statusCode(200);
        hold("nowhen", "online", ALL_THREE, "").statusCode(404);
    }

    @Test
    void onlyTheFirstOneIsHeldBeforeTheStart() throws SQLException {
        hold("middle", "on_site", ALL_THREE, "").statusCode(409).body("type", containsString("before-the-start"));
        hold("start", "on_site", ALL_THREE, "").statusCode(200);
        EmptyTables.run(database, "update placement set starts_on = {today}");
        hold("end", "on_site", ALL_THREE, "").statusCode(200);
    }

    @Test
    void aConversationCannotBeHeldTomorrow() {
        given().contentType("application/json").body(body("online", ALL_THREE, "", FixedDay.TODAY.plusDays(1).toString()))
                .put(APlacement.PLACEMENTS + '/' + id + "/conversations/start").then().statusCode(400)
                .body("errors.code", contains("in_the_future"));
    }

    @Test
    void whatWasNotHeldByItsDayIsOverdueAndToldOnce() throws SQLException {
        given().get(OVERDUE).then().body("items", empty());
        begun();
        EmptyTables.run(database, "update conversation set due_on = {today} where moment = 'start'",
                "update conversation set due_on = {today} - 1 where moment = 'middle'");
        given().get(OVERDUE).then().statusCode(200).body("items.moment", contains("middle"))
                .body("items.placementId", contains(id));
        assertThat(tellOverdue.tellSome()).isEqualTo(1);
        assertThat(tellOverdue.tellSome()).isZero();
        assertThat(Rows.count(database, "outbox where type like '%conversation-overdue%'")).isEqualTo(1);
        hold("middle", "at_school", ALL_THREE, "").statusCode(200);
        given().get(OVERDUE).then().body("items", empty());
    }

    @Test
    void anAmendmentMovesWhatIsNotHeldYet() {
        hold("start", "on_site", ALL_THREE, "\"B1-K1-W1\"").statusCode(200);
        given().contentType("application/json").header("If-Match", "*").body("""
                {"effectiveOn": "%s", "startsOn": "%s", "endsOn": "%s", "hoursPerWeek": 16, "daysPerWeek": 2,
                 "workProcesses": ["B1-K1-W1"], "supervisors": ["workplace_trainer"], "minor": false}""".formatted(
                APlacement.FIRST.plusDays(20), APlacement.FIRST, APlacement.FIRST.plusDays(34)))
                .post(APlacement.PLACEMENTS + '/' + id + "/terms").then().statusCode(200);
        APlacement.signAll(id, 2);
        conversations().body("items.moment", contains("start", "end"))
                .body("items[1].dueOn", equalTo(APlacement.FIRST.plusDays(27).toString()));
    }

    @Test
    void anInterruptionCancelsWhatIsNotHeld() {
        hold("start", "on_site", ALL_THREE, "").statusCode(200);
        APlacement.step(id, "interruptions", "{\"reason\": \"not_told\"}").statusCode(200);
        conversations().body("items.moment", contains("start"));
    }

    @Test
    void worriesAreRecordedBetweenConversations() {
        worry("student", "other_work").statusCode(201).body("kind", equalTo("other_work"));
        worry("company", "absence").statusCode(403);
        conversations().body("worries", hasSize(1)).body("worries[0].by", equalTo("student"));
    }

    @Test
    void aSchoolSeesNoConversationOfAnother() throws SQLException {
        EmptyTables.run(database, "update placement set organisation_code = '99DB', state = 'running'",
                "update conversation set due_on = '2020-01-01'");
        given().get(APlacement.PLACEMENTS + '/' + id + "/conversations").then().statusCode(404);
        hold("start", "on_site", ALL_THREE, "").statusCode(404);
        worry("school", "unsafe").statusCode(404);
        given().get(OVERDUE).then().body("items", empty());
    }

    private ValidatableResponse conversations() {
        return given().get(APlacement.PLACEMENTS + '/' + id + "/conversations").then().statusCode(200);
    }

    private void begun() throws SQLException {
        EmptyTables.run(database, "update placement set state = 'running', starts_on = {today} - 60");
    }

    private ValidatableResponse worry(String by, String kind) {
        return APlacement.step(id, "worry-signals", "{\"by\": \"%s\", \"kind\": \"%s\"}".formatted(by, kind));
    }

    private ValidatableResponse hold(String moment, String mode, String participants, String workProcesses) {
        return given().contentType("application/json")
                .body(body(mode, participants, workProcesses, FixedDay.TODAY.toString()))
                .put(APlacement.PLACEMENTS + '/' + id + "/conversations/" + moment).then();
    }

    private static String body(String mode, String participants, String workProcesses, String day) {
        return "{\"heldOn\": \"%s\", \"mode\": \"%s\", \"participants\": [%s], \"workProcesses\": [%s]}".formatted(day, mode,
                participants, workProcesses);
    }
}
