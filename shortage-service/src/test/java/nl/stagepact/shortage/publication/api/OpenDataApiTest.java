package nl.stagepact.shortage.publication.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.shortage.publication.api.TwoSchools.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import nl.stagepact.disclosure.Profile;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.publication.domain.OtherSecret;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** As everyone reads: without a token. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenDataApiTest {

    private static final String OPEN = "/shortage/v1/open-data";

    @Inject
    TwoSchools schools;

    @Inject
    PublishOpenData publishOpenData;

    @Inject
    DataSource database;

    @BeforeEach
    void deliver() throws SQLException {
        schools.deliver();
    }

    @Test
    void everySumHasNoiseAndNobodyIsShownAlone() {
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=programme&region=AM14").then().statusCode(200)
                .body("items.find { it.programmeCode == '99101' }.shortage", near(129))
                .body("items.find { it.programmeCode == '99102' }.shortage", near(108))
                .body("items.find { it.programmeCode == '99101' }.maximumDeviation", equalTo(Profile.OPEN.maximumDeviation()))
                .body("items.find { it.programmeCode == '99103' }.shortage", anyOf(equalTo(0), near(3)))
                .body("items.find { it.programmeCode == '99103' }.shortage", not(anyOf(equalTo(1), equalTo(2))))
                .body("items.find { it.programmeCode == '25604' }", nullValue())
                .body("items.find { it.programmeCode == '99108' }.status", equalTo("unknown"))
                .body("items.find { it.programmeCode == '99108' }.maximumDeviation", nullValue());
        given().get(OPEN + "/shortages").then().body("items", hasSize(1)).body("items[0].status", equalTo("shown"))
                .body("items[0].shortage", near(1167)).body("items[0].atLeast", equalTo(true));
    }

    @Test
    void describesItsFigures() {
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=region").then().statusCode(200).body("items", hasSize(35))
                .body("about.definition", containsString("31 524")).body("about.profile.floor", equalTo(3))
                .body("about.profile.method", equalTo("cell_key")).body("about.profile.version", equalTo("4"))
                .body("about.profile.maximumDeviation", equalTo(Profile.OPEN.maximumDeviation()))
                .body("about.profile.series", equalTo(1))
                .body("about.profile.sums", nullValue()).body("about.profile.hidden", nullValue())
                .body("about.coverage.schoolsDelivered", equalTo(2)).body("about.coverage.schoolsExpected", equalTo(5))
                .body("about.coverage.oldestReferenceDate", nullValue()).body("about.licence", startsWith("https://"))
                .body("about.publication", equalTo(1)).header("Cache-Control", containsString("public"));
        given().accept("text/csv").get(OPEN + "/shortages?groupBy=region,level").then().statusCode(200)
                .body(startsWith("region,level,programmeCode,programmeName,sector,status,shortage,maximumDeviation,atLeast,"))
                .body(matchesPattern("(?s).*AM13,2,,,,shown,9\\d\\d,20,,.*")).header("ETag", equalTo("\"p1-1.5.0-csv\""));
        given().accept("text/csv").header("If-None-Match", "\"p1-1.5.0-csv\"")
                .get(OPEN + "/shortages?groupBy=region,level&csvDialect=dutch_excel").then().statusCode(200)
                .body(matchesPattern("(?s).*AM13;2;;;;shown;9\\d\\d;20;;.*")).header("ETag", equalTo("\"p1-1.5.0-excel\""));
    }

    @Test
    void sumsByLevelArePublishedOfARegionOnlyAndSectorsByTheirProgrammes() {
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?level=2&region=AM13").then().statusCode(200).body("items.shortage", contains(near(927)));
        given().get(OPEN + "/shortages?sector=ict_and_creative_industries&level=4&region=AM14").then().statusCode(200)
                .body("items.sector", everyItem(equalTo("ict_and_creative_industries")))
                .body("items.level", everyItem(equalTo("4")));
        given().get(OPEN + "/shortages?groupBy=level").then().statusCode(200)
                .body("items.findAll { it.level == '2' && it.shortage > 0 }.region", contains("AM13", "AM14"));
        given().get(OPEN + "/shortages/series?level=2").then().statusCode(400).body("errors.code", contains("one_series"));
        for (String notPublished : List.of("/shortages?groupBy=learningPath", "/shortages?groupBy=sector",
                "/shortages?learningPath=bbl", "/shortages/series?sector=ict_and_creative_industries")) {
            given().get(OPEN + notPublished).then().statusCode(400);
        }
        given().get(OPEN + "/shortages?sector=nonsense").then().statusCode(400);
        for (String reversed : List.of("/shortages/series", "/publications")) {
            given().get(OPEN + reversed + "?from=2026-01-17&to=2026-01-16").then().statusCode(400)
                    .body("errors.code", contains("period_reversed"));
        }
        given().get(OPEN + "/shortages/series?level=2&region=AM13").then().statusCode(200)
                .body("items.value.shortage", contains(near(927))).body("items.value.level", contains("2"));
    }

    @Test
    void correctionsDoNotChangeAPublication() throws SQLException {
        publishOpenData.publish("test");
        String before = given().get(OPEN + "/shortages?groupBy=region,programme").asString();
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 1));
        publishOpenData.publish("test");
        assertThat(given().get(OPEN + "/shortages?groupBy=region,programme").asString()).isEqualTo(before);
        assertThat(Rows.count(database, "publication")).as("one a day").isEqualTo(1);
    }

    @Test
    void unchangedSumsKeepTheirNoiseInTheNextPublication() throws SQLException {
        publishOpenData.publish("test");
        List<Map<String, Object>> first = shown();
        schools.backdate();
        publishOpenData.publish("test");
        assertThat(shown()).isEqualTo(first);
        given().get(OPEN + "/shortages/series?region=AM13&programme=99101&from=2020-01-01").then().statusCode(200)
                .body("items", hasSize(2)).body("items.about.publication", contains(1, 2));
        given().get(OPEN + "/shortages/series?from=2020-01-01").then().body("items.value.shortage",
                contains(near(1167), near(1167)));
        given().get(OPEN + "/shortages/series?programme=25180&from=2020-01-01").then().body("items.value.shortage",
                contains(0, 0));
        given().get(OPEN + "/publications").then().body("items.publication", contains(2, 1));
        given().get(OPEN + "/shortages?validAt=2026-02-01").then().statusCode(200).body("about.publication", equalTo(1));
    }

    @Test
    void aPublicationOfBeforeTheNoiseStaysAsItIs() throws SQLException {
        publishOpenData.publish("test");
        schools.run("update publication set method = 'suppression', profile_version = '1', floor = 5,"
                + " maximum_deviation = 2, standard_deviation = null, series = 0, secret_fingerprint = null,"
                + " sum_count = 40, hidden_count = 9, oldest_reference_date = '2026-01-15'");
        schools.run("update publication_cell set status = 'hidden', shortage = null where code = '99103'");
        given().get(OPEN + "/shortages?programme=99103").then().body("items.status", contains("hidden"))
                .body("about.profile.method", equalTo("suppression")).body("about.profile.version", equalTo("1"))
                .body("about.profile.roundedTo", equalTo(5)).body("about.profile.hidden", equalTo(9))
                .body("about.profile.maximumDeviation", equalTo(2)).body("about.profile.series", nullValue())
                .body("about.coverage.oldestReferenceDate", equalTo("2026-01-15"));
    }

    /** Unchanged counts with other noise would be a second look at them. */
    @Test
    void nothingIsPublishedWithAnotherSecretInTheSameSeries() throws SQLException {
        publishOpenData.publish("test");
        schools.backdate();
        schools.run("update publication set secret_fingerprint = '0123456789abcdef'");
        assertThatThrownBy(() -> publishOpenData.publish("test")).isInstanceOf(OtherSecret.class);
        assertThat(Rows.count(database, "publication")).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "demo-admin", roles = "platform-admin")
    void aRetractedPublicationIsListedWithItsReasonAndShownNoMore() throws SQLException {
        publishOpenData.publish("test");
        schools.backdate();
        publishOpenData.publish("test");
        given().contentType("application/json").body("{\"reason\": \"Wrong year.\"}").post(OPEN + "/publications/2/retraction")
                .then()
                .statusCode(200).body("publication", equalTo(2)).body("retraction.reason", equalTo("Wrong year."));
        given().contentType("application/json").body("{\"reason\": \"Again.\"}").post(OPEN + "/publications/2/retraction")
                .then()
                .statusCode(200).body("retraction.reason", equalTo("Wrong year."));
        given().get(OPEN + "/shortages").then().body("about.publication", equalTo(1));
        given().get(OPEN + "/shortages/series?from=2020-01-01").then().body("items.about.publication", contains(1));
        given().get(OPEN + "/publications").then().body("items.publication", contains(2, 1))
                .body("items[0].retraction.reason", equalTo("Wrong year.")).body("items[1].retraction", nullValue());
        given().contentType("application/json").body("{\"reason\": \"x\"}").post(OPEN + "/publications/9/retraction").then()
                .statusCode(404);
        given().contentType("application/json").body("{}").post(OPEN + "/publications/1/retraction").then().statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void isPublishedOnlyWhenDueAndNotOnTheFirstDay() throws SQLException {
        assertThat(publishOpenData.publishIfDue()).as("others are still delivering").isEmpty();
        schools.run("update delivery set recorded_at = recorded_at - interval '1 day'");
        assertThat(publishOpenData.publishIfDue()).isPresent();
        assertThat(publishOpenData.publishIfDue()).isEmpty();
        schools.backdate();
        assertThat(publishOpenData.publishIfDue()).isPresent();
    }

    @Test
    void ranksRegionsByPublishedTotalsOnly() {
        publishOpenData.publish("test");
        given().get(OPEN + "/regions/AM13/rank").then().statusCode(200).body("rank", equalTo(1)).body("shortage", near(927));
        given().get(OPEN + "/regions/AM14/rank").then().body("rank", equalTo(2));
        given().get(OPEN + "/regions/AM99/rank").then().statusCode(404);
    }

    @Test
    void onlyOneOfTwoConcurrentPublicationsIsKept() throws Exception {
        Callable<Integer> publish = () -> publishOpenData.publish("test").orElseThrow().number();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Integer> numbers = new ArrayList<>();
            for (var answer : two.invokeAll(List.of(publish, publish))) {
                numbers.add(answer.get());
            }
            assertThat(numbers).containsExactly(1, 1);
        }
    }

    @Test
    void unchangedAnswerIsNotSentAgain() {
        publishOpenData.publish("test");
        String tag = given().get(OPEN + "/shortages").header("ETag");
        given().header("If-None-Match", tag).get(OPEN + "/shortages").then().statusCode(304);
        given().header("If-None-Match", "\"p0-json\"").get(OPEN + "/shortages").then().statusCode(200);
    }

    @Test
    void anyOriginCanReadPublicAnswersAndProblemsOnly() {
        publishOpenData.publish("test");
        for (String path : List.of("/shortages", "/shortages/series", "/publications", "/regions/AM14/rank",
                "/shortages?x=1")) {
            given().header("Origin", "https://partner.example").get(OPEN + path).then()
                    .header("Access-Control-Allow-Origin", equalTo("*"));
        }
        given().header("Origin", "https://partner.example").get("/shortage/v1/shortages").then().statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://partner.example").post(OPEN + "/publications").then().statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void rejectsUnknownParametersAndCodes() {
        given().get(OPEN + "/shortages").then().statusCode(404);
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=institution&level=9&x=1").then().statusCode(400).body("errors", hasSize(3));
        given().get(OPEN + "/shortages/series?region=AM13,AM14&programme=99101&level=2").then().statusCode(400)
                .body("errors.code", contains("one_series", "one_series"));
        given().post(OPEN + "/publications").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "demo-admin", roles = "platform-admin")
    void administratorCanPublishAtAnyTime() {
        given().post(OPEN + "/publications").then().statusCode(200).body("publication", equalTo(1));
    }

    private List<Map<String, Object>> shown() {
        return given().get(OPEN + "/shortages?groupBy=region,programme").path("items.findAll { it.status == 'shown' }");
    }
}
