package nl.stagepact.shortage.publication.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.DraftLine;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.usecase.RecordDelivery;
import nl.stagepact.shortage.publication.domain.DropoutWindow;
import nl.stagepact.shortage.publication.domain.OtherSecret;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.shortage.publication.usecase.SetPublicationConsent;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** As everyone reads: without a token. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenDataApiTest {

    private static final String OPEN = "/shortage/v1/open-data";

    @Inject
    DataSource database;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    PublishOpenData publishOpenData;

    @Inject
    SetPublicationConsent consents;

    @BeforeEach
    void deliver() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, publication, publication_cell, publication_code,"
                    + " publication_dropout_cell, publication_consent, dropout_delivery, dropout_count");
        }
        for (String school : List.of("99DA", "99DC")) {
            consents.set(school, true, _ -> true, "test");
        }
        record("99DA", "2026-01-15", ALine.of("99101", "2", "AM14", 129), ALine.of("99102", "2", "AM14", 108),
                ALine.of("99103", "2", "AM14", 3),
                ALine.of("25604", "4", "AM14", 0), ALine.of("99108", "4", "AM14", Counts.UNKNOWN));
        record("99DC", "2026-01-15", ALine.of("99101", "2", "AM13", 400), ALine.of("99102", "2", "AM13", 496),
                ALine.of("99103", "2", "AM13", 31));
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
    void aRegionWithOneSchoolIsWithheldWithoutItsConsent() {
        consents.set("99DC", false, _ -> true, "test");
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=region").then().statusCode(200)
                .body("items.find { it.region == 'AM13' }.status", equalTo("withheld"))
                .body("items.find { it.region == 'AM13' }.shortage", nullValue())
                .body("items.find { it.region == 'AM14' }.status", equalTo("shown"))
                .body("about.coverage.schoolsDelivered", equalTo(1));
        given().get(OPEN + "/shortages?region=AM13&groupBy=programme").then()
                .body("items.status", everyItem(equalTo("withheld")));
        given().get(OPEN + "/shortages").then().body("items[0].shortage", near(240)).body("items[0].atLeast", equalTo(true));
        given().get(OPEN + "/regions/AM13/rank").then().body("rank", nullValue()).body("ofRegions", equalTo(1))
                .body("status", equalTo("withheld"));
        given().get(OPEN + "/shortages/series?region=AM13").then().body("items.value.status", contains("withheld"));
        given().accept("text/csv").get(OPEN + "/shortages?groupBy=region").then()
                .body(containsString("AM13,,,,,withheld,,,,2026"));
    }

    /** Zero would be wrong by more than its deviation. */
    @Test
    void aTotalThatOnlyAWithheldRegionHasIsWithheld() {
        record("99DC", "2026-01-16", ALine.of("99101", "2", "AM13", 400), ALine.of("25604", "4", "AM13", 60));
        consents.set("99DC", false, _ -> true, "test");
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?programme=25604").then().body("items.status", contains("withheld"));
        given().get(OPEN + "/shortages?programme=25180").then().body("items.status", contains("withheld"));
        given().get(OPEN + "/shortages/series?programme=25604").then().body("items.value.status", contains("withheld"));
        given().get(OPEN + "/shortages?programme=25604&region=AM14").then().body("items.shortage", contains(0));
        given().get(OPEN + "/shortages?programme=25604&region=AM13").then().body("items.status", contains("withheld"));
        given().get(OPEN + "/shortages/series?programme=25604&region=AM13").then().body("items.value.status",
                contains("withheld"));
    }

    @Test
    void aRegionWithTwoSchoolsNeedsNoConsent() {
        consents.set("99DC", false, _ -> true, "test");
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 0));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM13").then().body("items.status", contains("shown"))
                .body("items[0].shortage", near(927));
    }

    /** Lines of zero may be left out: where a school counted nobody must not show in what is published of others. */
    @Test
    void aSchoolThatLeavesOutItsZerosContributesStill() {
        consents.set("99DC", false, _ -> true, "test");
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 1), ALine.of("99101", "2", "AM19", 1));
        record("99DA", "2026-01-17", ALine.of("99101", "2", "AM14", 129));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM13").then().body("items.status", contains("shown"))
                .body("items[0].shortage", near(927));
        given().get(OPEN + "/shortages?region=AM19&groupBy=level").then().body("items.level", contains("1", "2", "3", "4"))
                .body("items.shortage", everyItem(equalTo(0)));
        given().get(OPEN + "/shortages?region=AM14&programme=25604").then().body("items.shortage", contains(0));
        given().get(OPEN + "/shortages?region=AM14&groupBy=programme").then().body("items.programmeCode",
                contains("99101", "99102", "99103"));
    }

    /** How many schools are included has no noise. */
    @Test
    void whereAWithheldSchoolCountedNobodyDoesNotShowInCoverage() {
        consents.set("99DC", false, _ -> true, "test");
        record("99DC", "2026-01-10", ALine.of("99101", "2", "AM19", 1), ALine.of("99101", "2", "AM13", 400));
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 129), ALine.of("99101", "2", "AM19", 50));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=region").then()
                .body("items.find { it.region == 'AM13' }.status", equalTo("withheld"))
                .body("items.find { it.region == 'AM19' }.status", equalTo("shown"))
                .body("about.coverage.schoolsDelivered", equalTo(2));
    }

    @Test
    void whatIsUnknownInAWithheldRegionDoesNotShowElsewhere() {
        record("99DC", "2026-01-16", ALine.of("25604", "4", "AM13", Counts.UNKNOWN), ALine.of("99101", "2", "AM13", 400));
        consents.set("99DC", false, _ -> true, "test");
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?programme=25604").then().body("items.status", contains("withheld"));
        given().get(OPEN + "/shortages?groupBy=programme").then().body("items.programmeCode", not(hasItem("25604")));
    }

    @Test
    void aLineThatWasCorrectedAwayMakesNoContributor() {
        consents.set("99DC", false, _ -> true, "test");
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 5), ALine.of("99101", "2", "AM14", 129));
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 129));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM13").then().body("items.status", contains("withheld"));
    }

    /** A programme that is left out stands for zero, and these are no zeros. */
    @Test
    void whatIsWithheldOrNotDeliveredIsListedOnceForAllProgrammes() {
        consents.set("99DC", false, _ -> true, "test");
        publishOpenData.publish("test");
        for (String region : List.of("AM13,withheld", "AM02,not_delivered")) {
            String[] expected = region.split(",");
            given().get(OPEN + "/shortages?groupBy=programme&region=" + expected[0]).then().body("items", hasSize(1))
                    .body("items[0].status", equalTo(expected[1])).body("items[0].programmeCode", nullValue());
            given().get(OPEN + "/shortages?sector=food_green_and_hospitality&region=" + expected[0]).then()
                    .body("items.status", contains(expected[1]));
        }
        given().get(OPEN + "/shortages?groupBy=programme").then().body("items.findAll { it.status == 'withheld' }", hasSize(1))
                .body("items.find { it.status == 'withheld' }.programmeCode", nullValue())
                .body("items.findAll { it.status == 'shown' }.atLeast", everyItem(equalTo(true)));
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
    void regionsOfWhichNobodyDeliveredAreNeitherZeroNorRanked() throws SQLException {
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM02").then().statusCode(200).body("items.status", contains("not_delivered"))
                .body("items.shortage", contains((Object) null));
        given().get(OPEN + "/shortages?region=AM02&groupBy=level").then().body("items.status",
                everyItem(equalTo("not_delivered")));
        given().get(OPEN + "/shortages?groupBy=region").then().body("items.findAll { it.status == 'shown' }.region",
                contains("AM13", "AM14"));
        given().get(OPEN + "/shortages?programme=25180").then().body("items.shortage", contains(0));
        given().get(OPEN + "/shortages?level=1&region=AM14").then().body("items.shortage", contains(0));
        given().get(OPEN + "/regions/AM02/rank").then().statusCode(200).body("rank", nullValue()).body("ofRegions", equalTo(2));
        given().get(OPEN + "/shortages/series?region=AM02").then().body("items.value.status", contains("not_delivered"));
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("delete from publication_code where kind = 'delivered-region'");
        }
        given().get(OPEN + "/shortages?region=AM02").then().body("items.shortage", contains(0));
        given().get(OPEN + "/shortages/series?region=AM02").then().body("items.value.shortage", contains(0));
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
    void dropoutIsPublishedWithItsCoverageAndNoise() throws SQLException {
        dropout("99DC", "AM13", "2", true, 40);
        dropout("99DC", "AM13", "2", false, 61);
        dropout("99DA", "AM14", "2", true, 3);
        dropout("99DA", "AM14", "2", false, 90);
        dropout("99DA", "AM14", "4", false, 50);
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].droppedOut.count", near(244)).body("about.definition", containsString("T23/568"))
                .body("about.coverage.schoolsDelivered", equalTo(2)).body("about.coverage.schoolsExpected", equalTo(5))
                .body("about.profile.floor", equalTo(3)).header("Access-Control-Allow-Origin", equalTo("*"));
        given().get(OPEN + "/dropout?groupBy=region").then().body("items", hasSize(35))
                .body("items.find { it.region == 'AM14' }.droppedOutForLackOfPlace.status", equalTo("shown"))
                .body("items.find { it.region == 'AM14' }.droppedOutForLackOfPlace.count", not(anyOf(equalTo(1), equalTo(2))))
                .body("items.find { it.region == 'AM13' }.droppedOut.count", near(101))
                .body("items.find { it.region == 'AM01' }.droppedOut.status", equalTo("not_delivered"))
                .body("items.find { it.region == 'AM14' }.delayed.status", equalTo("unknown"));
        given().get(OPEN + "/dropout?region=AM13&groupBy=level").then().body("items", hasSize(4))
                .body("items.region", everyItem(equalTo("AM13")));
        given().accept("text/csv").get(OPEN + "/dropout?groupBy=region").then().statusCode(200)
                .body(startsWith("region,level,atRiskStatus,")).body(containsString("AM14,,unknown,,unknown,,shown,"));
        String tag = given().get(OPEN + "/dropout").then().extract().header("ETag");
        given().header("If-None-Match", tag).get(OPEN + "/dropout").then().statusCode(304);
        given().get(OPEN + "/dropout?groupBy=programme&region=AM99").then().statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void dropoutOfARegionWithOneSchoolIsWithheldWithoutItsConsent() throws SQLException {
        dropout("99DC", "AM13", "2", true, 40);
        dropout("99DA", "AM14", "2", true, 30);
        consents.set("99DC", false, _ -> true, "test");
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout?region=AM13").then().statusCode(200)
                .body("items[0].droppedOutForLackOfPlace.status", equalTo("withheld"))
                .body("items[0].droppedOut.count", nullValue());
        given().get(OPEN + "/dropout").then().body("items[0].droppedOutForLackOfPlace.count", near(30))
                .body("items[0].droppedOutForLackOfPlace.atLeast", equalTo(true))
                .body("items[0].droppedOutForLackOfPlace.maximumDeviation", equalTo(Profile.OPEN.maximumDeviation()))
                .body("about.coverage.schoolsDelivered", equalTo(1));
    }

    /** Lines of dropout are of somebody: that there is one must not show in a status. */
    @Test
    void whereASchoolCountedNobodyDoesNotShowInDropout() throws SQLException {
        dropout("99DC", "AM13", "2", true, 40);
        dropout("99DA", "AM14", "2", true, 60);
        publishOpenData.publish("test");
        Map<String, Object> without = given().get(OPEN + "/dropout?region=AM14&level=4").path("items[0]");
        assertThat(without).extracting("delayed.status", "droppedOut.status").containsExactly("unknown", "shown");
        truncatePublications();
        dropout("99DA", "AM14", "4", true, 1);
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout?region=AM14&level=4").then().body("items[0].delayed.status", equalTo("unknown"))
                .body("items[0].droppedOut.status", equalTo("shown"));
    }

    @Test
    void publishesNoDropoutIfNoneWasDelivered() {
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout").then().statusCode(404);
    }

    private void truncatePublications() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate publication, publication_cell, publication_code, publication_dropout_cell");
        }
    }

    /** In a month of the window that a publication of today speaks of. */
    private void dropout(String school, String region, String level, boolean lackOfPlace, int students) throws SQLException {
        LocalDate month = DropoutWindow.at(FixedDay.TODAY).to().atDay(1);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(FixedDay.in(
                    """
                            with made as (
                                insert into dropout_delivery (id, institution_code, period, version, line_count, content_hash, recorded_at,
                                    recorded_by)
                                values (gen_random_uuid(), '%1$s', '%2$s', 1, 1, '', {now}, 'test')
                                on conflict (institution_code, period, version) do update set line_count = 1 returning id)
                            insert into dropout_count (delivery_id, region_code, programme_code, level, learning_path, reason_code,
                                lack_of_place, dropped_out)
                            select id, '%3$s', '%4$s', '%5$s', 'bol', '%6$s', %6$s, %7$d from made"""
                            .formatted(school, month, region,
                                    level.equals("2") ? "99101" : "25604", level, lackOfPlace, students)));
        }
    }

    @Test
    void correctionsDoNotChangeAPublication() throws SQLException {
        publishOpenData.publish("test");
        String before = given().get(OPEN + "/shortages?groupBy=region,programme").asString();
        record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 1));
        publishOpenData.publish("test");
        assertThat(given().get(OPEN + "/shortages?groupBy=region,programme").asString()).isEqualTo(before);
        assertThat(Rows.count(database, "publication")).as("one a day").isEqualTo(1);
    }

    @Test
    void unchangedSumsKeepTheirNoiseInTheNextPublication() throws SQLException {
        publishOpenData.publish("test");
        List<Map<String, Object>> first = shown();
        backdate();
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
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update publication set method = 'suppression', profile_version = '1', floor = 5,"
                    + " maximum_deviation = 2, standard_deviation = null, series = 0, secret_fingerprint = null,"
                    + " sum_count = 40, hidden_count = 9, oldest_reference_date = '2026-01-15'");
            statement.execute("update publication_cell set status = 'hidden', shortage = null where code = '99103'");
        }
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
        backdate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update publication set secret_fingerprint = '0123456789abcdef'");
        }
        assertThatThrownBy(() -> publishOpenData.publish("test")).isInstanceOf(OtherSecret.class);
        assertThat(Rows.count(database, "publication")).isEqualTo(1);
    }

    @Test
    @TestSecurity(user = "demo-admin", roles = "platform-admin")
    void aRetractedPublicationIsListedWithItsReasonAndShownNoMore() throws SQLException {
        publishOpenData.publish("test");
        backdate();
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
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update delivery set recorded_at = recorded_at - interval '1 day'");
        }
        assertThat(publishOpenData.publishIfDue()).isPresent();
        assertThat(publishOpenData.publishIfDue()).isEmpty();
        backdate();
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

    private static Matcher<Integer> near(int exact) {
        return both(greaterThanOrEqualTo(exact - Profile.OPEN.maximumDeviation()))
                .and(lessThanOrEqualTo(exact + Profile.OPEN.maximumDeviation()));
    }

    private void backdate() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update publication set reference_date = '2026-01-20', published_at = '2026-01-20T12:00:00Z'");
        }
    }

    private void record(String school, String date, DraftLine... lines) {
        recordDelivery.record(Source.school(InstitutionCode.of(school).orElseThrow()), LocalDate.parse(date),
                new DraftDelivery(new ArrayList<>(List.of(lines)), List.of()), "test", _ -> true, false);
    }
}
