package nl.stagepact.shortage.publication.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.shortage.publication.api.TwoSchools.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.shortage.delivery.domain.ALine;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.testkit.RealPostgres;

/** What is shown where one school delivered, or none, and what does not show by it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WithheldRegionsApiTest {

    private static final String OPEN = "/shortage/v1/open-data";

    @Inject
    TwoSchools schools;

    @Inject
    PublishOpenData publishOpenData;

    @BeforeEach
    void deliver() throws SQLException {
        schools.deliver();
    }

    @Test
    void aRegionWithOneSchoolIsWithheldWithoutItsConsent() {
        schools.refuseConsent("99DC");
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
        schools.record("99DC", "2026-01-16", ALine.of("99101", "2", "AM13", 400), ALine.of("25604", "4", "AM13", 60));
        schools.refuseConsent("99DC");
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
        schools.refuseConsent("99DC");
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 0));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM13").then().body("items.status", contains("shown"))
                .body("items[0].shortage", near(927));
    }

    /** Lines of zero may be left out: where a school counted nobody must not show in what is published of others. */
    @Test
    void aSchoolThatLeavesOutItsZerosContributesStill() {
        schools.refuseConsent("99DC");
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 1), ALine.of("99101", "2", "AM19", 1));
        schools.record("99DA", "2026-01-17", ALine.of("99101", "2", "AM14", 129));
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
        schools.refuseConsent("99DC");
        schools.record("99DC", "2026-01-10", ALine.of("99101", "2", "AM19", 1), ALine.of("99101", "2", "AM13", 400));
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 129), ALine.of("99101", "2", "AM19", 50));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?groupBy=region").then()
                .body("items.find { it.region == 'AM13' }.status", equalTo("withheld"))
                .body("items.find { it.region == 'AM19' }.status", equalTo("shown"))
                .body("about.coverage.schoolsDelivered", equalTo(2));
    }

    @Test
    void whatIsUnknownInAWithheldRegionDoesNotShowElsewhere() {
        schools.record("99DC", "2026-01-16", ALine.of("25604", "4", "AM13", Counts.UNKNOWN),
                ALine.of("99101", "2", "AM13", 400));
        schools.refuseConsent("99DC");
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?programme=25604").then().body("items.status", contains("withheld"));
        given().get(OPEN + "/shortages?groupBy=programme").then().body("items.programmeCode", not(hasItem("25604")));
    }

    @Test
    void aLineThatWasCorrectedAwayMakesNoContributor() {
        schools.refuseConsent("99DC");
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM13", 5), ALine.of("99101", "2", "AM14", 129));
        schools.record("99DA", "2026-01-16", ALine.of("99101", "2", "AM14", 129));
        publishOpenData.publish("test");
        given().get(OPEN + "/shortages?region=AM13").then().body("items.status", contains("withheld"));
    }

    /** A programme that is left out stands for zero, and these are no zeros. */
    @Test
    void whatIsWithheldOrNotDeliveredIsListedOnceForAllProgrammes() {
        schools.refuseConsent("99DC");
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
        schools.run("delete from publication_code where kind = 'delivered-region'");
        given().get(OPEN + "/shortages?region=AM02").then().body("items.shortage", contains(0));
        given().get(OPEN + "/shortages/series?region=AM02").then().body("items.value.shortage", contains(0));
    }
}
