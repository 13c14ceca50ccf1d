package nl.stagepact.placement.searchcase.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.CASES;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.searchcase.usecase.EscalateSearchCases;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class SearchCaseApiTest {

    private static final String OF_SCHOOL_B = "update search_case set organisation_code = '99DB'";

    @Inject
    DataSource database;

    @Inject
    EscalateSearchCases escalateSearchCases;

    @BeforeEach
    void registers() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void aCaseIsReadAsItWasPushed() {
        push(withKey(key(1)).with("wishes", List.of("B1-K1-W2", "B1-K1-W1")).with("needs", List.of("step_free"))
                .with("ageBand", "under_16").with("atRisk", true).with("targetGroup", "special_education")
                .with("applications", 3).json())
                .statusCode(200).body("opened", equalTo(1)).body("changed", equalTo(0)).body("unchanged", equalTo(0));
        given().get(CASES + '/' + key(1)).then().statusCode(200).header("ETag", equalTo("\"v1\""))
                .header("Cache-Control", "no-store")
                .body("state", equalTo("searching")).body("daysSearching", equalTo(7)).body("escalatedAt", nullValue())
                .body("content.wishes", contains("B1-K1-W1", "B1-K1-W2")).body("content.needs", contains("step_free"))
                .body("content.days", contains("monday", "friday")).body("content.ageBand", equalTo("under_16"))
                .body("content.atRisk", equalTo(true)).body("content.inRounds", equalTo(true))
                .body("content.responsibility", equalTo("student")).body("content.applications", equalTo(3))
                .body("content.rejections", equalTo(0));
    }

    @Test
    void pushingTheSameAgainChangesNothing() throws SQLException {
        String first = withKey(key(1)).json();
        String second = withKey(key(2)).json();
        push(first, second).body("opened", equalTo(2));
        push(second, first).body("opened", equalTo(0)).body("unchanged", equalTo(2));
        push(first, withKey(key(2)).with("travelMinutes", 60).json()).body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        given().get(CASES + '/' + key(2)).then().header("ETag", "\"v2\"").body("content.travelMinutes", equalTo(60));
        assertThat(Rows.count(database, "search_case")).isEqualTo(2);
        assertThat(Rows.count(database, "outbox where type like '%search-case-opened%'")).isEqualTo(2);
    }

    @Test
    void aKeyInCapitalsIsTheSameCase() {
        push(withKey(key(1)).json());
        push(withKey(key(1).toUpperCase(Locale.ROOT)).json()).body("opened", equalTo(0))
                .body("unchanged", equalTo(1));
        given().get(CASES + '/' + key(1).toUpperCase(Locale.ROOT)).then().statusCode(200);
    }

    @Test
    void theSameRequestIsAnsweredTheSame() {
        UUID once = UUID.randomUUID();
        String answer = push(once, withKey(key(1)).json()).statusCode(200).extract().asString();
        push(once, withKey(key(1)).json()).statusCode(200).body(equalTo(answer));
        push(once, withKey(key(2)).json()).statusCode(409).body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void everyFaultOfEveryLineIsReportedAndNothingIsStored() throws SQLException {
        push(withKey(key(1)).json(),
                withKey("123456782").with("programmeCode", "99999").with("travelMinutes", 500).with("homeArea", "1111")
                        .json(),
                withKey("00000000-0000-4000-8000-000123456782").with("level", "4").with("startTo", "2026-01-01").json(),
                withKey(key(1)).with("minDaysPerWeek", 3).with("maxDaysPerWeek", 1).with("minWeeks", 30).json(),
                withKey(key(5)).searchingSince(FixedDay.TODAY.plusDays(1)).with("learningPaths", List.of()).json())
                .statusCode(400).body("errors.findAll { it.line == 1 }", hasSize(0))
                .body("errors.findAll { it.line == 2 }.pointer",
                        containsInAnyOrder("/caseKey", "/programmeCode", "/travelMinutes", "/homeArea"))
                .body("errors.findAll { it.line == 3 }.code",
                        containsInAnyOrder("case_key_not_random", "level_of_programme", "ends_before_it_begins"))
                .body("errors.findAll { it.line == 4 }.code", containsInAnyOrder("case_twice", "below_other", "below_other",
                        "fewer_days_than_needed"))
                .body("errors.findAll { it.line == 5 }.pointer", hasItems("/searchingSince", "/learningPaths"));
        assertThat(Rows.count(database, "search_case")).isZero();
        assertThat(Rows.count(database, "outbox")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "birthDate", "sex", "nationality", "address", "email", "citizenServiceNumber", "comment",
            "photo", "postcode" })
    void fieldsThatIdentifyAreRefused(String field) throws SQLException {
        push(withKey(key(1)).with(field, "x").json()).statusCode(400).body("errors.code", hasItem("unknown_field"));
        assertThat(Rows.count(database, "search_case")).isZero();
    }

    @Test
    void aSchoolNeitherReadsNorClosesACaseOfAnother() throws SQLException {
        push(withKey(key(1)).json());
        EmptyTables.run(database, OF_SCHOOL_B);
        given().get(CASES + '/' + key(1)).then().statusCode(404);
        close(key(1)).statusCode(404);
        support(key(1), "{\"kind\": \"job_coach\"}").statusCode(404);
        given().get(CASES).then().body("items", hasSize(0));
        push(withKey(key(1)).json()).body("opened", equalTo(1));
        assertThat(Rows.count(database, "search_case")).as("the same key of two schools").isEqualTo(2);
    }

    @Test
    void aClosedCaseStaysClosedWhenItIsPushedAgain() {
        push(withKey(key(1)).json());
        close(key(1)).statusCode(200).body("state", equalTo("closed")).body("closeReason", equalTo("left_programme"));
        push(withKey(key(1)).with("travelMinutes", 90).json()).body("closed", equalTo(1)).body("opened", equalTo(0))
                .body("changed", equalTo(0)).body("unchanged", equalTo(0));
        given().get(CASES + '/' + key(1)).then().body("state", equalTo("closed")).body("content.travelMinutes", equalTo(45));
        close(key(1)).statusCode(409).body("type", containsString("search-case-not-seeking"))
                .body("detail", containsString("gesloten"));
    }

    @Test
    void aCaseBecomesTheSchoolsTaskAfterEightWeeksOrFiveRejections() throws SQLException {
        push(withKey(key(1)).searchingSince(FixedDay.TODAY.minusDays(55)).with("rejections", 4).json(),
                withKey(key(2)).searchingSince(FixedDay.TODAY.minusDays(56)).json(),
                withKey(key(3)).with("rejections", 5).json()).body("opened", equalTo(3)).body("escalated", equalTo(2));
        states().body("items.state", containsInAnyOrder("searching", "school_places", "school_places"));
        assertThat(Rows.count(database, "outbox where type like '%search-case-escalated%'")).isEqualTo(2);
        EmptyTables.run(database, "update search_case set searching_since = searching_since - 1");
        assertThat(escalateSearchCases.escalateSome()).isEqualTo(1);
        assertThat(escalateSearchCases.escalateSome()).isZero();
        given().get(CASES + "?state=school_places").then().body("items", hasSize(3))
                .body("items.escalatedAt", not(hasItem(nullValue())));
    }

    @Test
    void whereTheSchoolSearchesTheCaseIsItsTaskFromTheStart() throws SQLException {
        push(withKey(key(1)).with("responsibility", "school").json()).body("escalated", equalTo(0));
        given().get(CASES + '/' + key(1)).then().body("state", equalTo("school_places")).body("escalatedAt", nullValue());
        push(withKey(key(2)).json());
        push(withKey(key(2)).with("responsibility", "pool").json()).body("changed", equalTo(1));
        given().get(CASES + '/' + key(2)).then().body("state", equalTo("school_places"));
    }

    @Test
    void pagesFollowEachOther() {
        push(IntStream.range(0, 5).mapToObj(i -> withKey(key(i)).json()).toArray(String[]::new));
        String next = given().get(CASES + "?pageSize=3").then().body("items", hasSize(3)).extract().path("next");
        given().get(next).then().statusCode(200).body("items", hasSize(2)).body("next", nullValue());
    }

    @Test
    void pushesOfOneSchoolAtOnceOpenEachCaseOnce() throws Exception {
        String[] lines = IntStream.range(0, 200).mapToObj(i -> withKey(key(i)).json()).toArray(String[]::new);
        String[] reversed = IntStream.range(0, 200).mapToObj(i -> withKey(key(199 - i)).with("minWeeks", 5).json())
                .toArray(String[]::new);
        try (ExecutorService two = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = IntStream.range(0, 4)
                    .mapToObj(i -> two.submit(() -> push(i % 2 == 0 ? lines : reversed).extract().statusCode())).toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(Rows.count(database, "search_case")).isEqualTo(200);
        assertThat(Rows.count(database, "outbox where type like '%search-case-opened%'")).isEqualTo(200);
    }

    @Test
    void supportIsAskedOfAPactAndConcludedOnce() throws SQLException {
        push(withKey(key(1)).json());
        support(key(1), "{\"kind\": \"acquisition\", \"pact\": \"leiden-071\"}").statusCode(403)
                .body("type", containsString("not-a-partner-of-pact"));
        String id = support(key(1), "{\"kind\": \"acquisition\", \"pact\": \"amersfoort\"}").statusCode(201).extract()
                .path("id");
        conclude(id, "place_found").statusCode(200).body("result", equalTo("place_found"));
        conclude(id, "place_found").statusCode(200);
        conclude(id, "declined").statusCode(409).body("type", containsString("support-has-result"));
        given().get(CASES + '/' + key(1) + "/support-actions").then().body("items.result", contains("place_found"));
        close(key(1));
        support(key(1), "{\"kind\": \"job_coach\"}").statusCode(409);
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-school-a"))
    void aTokenWithoutASchoolIsRefused() {
        push(withKey(key(1)).json()).statusCode(403).body("type", containsString("no-organisation"));
        given().get(CASES).then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "demo-social-return-adviser", roles = "social-return-adviser")
    @OidcSecurity(claims = { @Claim(key = "azp", value = "demo-social-return-adviser"),
            @Claim(key = "municipality_code", value = "GM0307"),
            @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
    void aServicePointPushesWorkSeekersInTheThirdPathOnlyAndReadsWhatItsPactIsAsked() throws SQLException {
        push(withKey(key(1)).json()).statusCode(400).body("errors.code", contains("only_third_path"));
        push(withKey(key(1)).with("learningPaths", List.of("third")).with("targetGroup", "work_seeker").json())
                .statusCode(200).body("opened", equalTo(1));
        EmptyTables.run(database, OF_SCHOOL_B, """
                insert into support_action (id, search_case_id, kind, pact_code, requested_at, requested_by, version)
                select gen_random_uuid(), id, 'acquisition', pact, {now}, 'test', 1 from search_case,
                    unnest('{amersfoort,leiden-071}'::text[]) as pact""");
        String id = given().get("/placement/v1/support-actions").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].organisationCode", equalTo("99DB")).body("items[0].homeRegion", equalTo("38"))
                .body("items[0].toString()", not(containsString(key(1)))).extract().path("items[0].action.id");
        conclude(id, "no_result").statusCode(200);
        given().get(CASES + '/' + key(1)).then().statusCode(404);
    }

    private static ValidatableResponse states() {
        return given().get(CASES).then();
    }

    private static ValidatableResponse close(String key) {
        return post(CASES + '/' + key + "/closures", "{\"reason\": \"left_programme\"}");
    }

    private static ValidatableResponse support(String key, String body) {
        return post(CASES + '/' + key + "/support-actions", body);
    }

    private static ValidatableResponse conclude(String id, String result) {
        return post("/placement/v1/support-actions/" + id + "/results", "{\"result\": \"" + result + "\"}");
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }
}
