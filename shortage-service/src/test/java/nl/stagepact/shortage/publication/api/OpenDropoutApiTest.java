package nl.stagepact.shortage.publication.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.shortage.publication.api.TwoSchools.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.shortage.publication.usecase.PublishOpenData;
import nl.stagepact.testkit.RealPostgres;

/** Published dropout, as everyone reads it. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpenDropoutApiTest {

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
    void dropoutIsPublishedWithItsCoverageAndNoise() throws SQLException {
        schools.dropout("99DC", "AM13", "2", true, 40);
        schools.dropout("99DC", "AM13", "2", false, 61);
        schools.dropout("99DA", "AM14", "2", true, 3);
        schools.dropout("99DA", "AM14", "2", false, 90);
        schools.dropout("99DA", "AM14", "4", false, 50);
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
        schools.dropout("99DC", "AM13", "2", true, 40);
        schools.dropout("99DA", "AM14", "2", true, 30);
        schools.refuseConsent("99DC");
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
        schools.dropout("99DC", "AM13", "2", true, 40);
        schools.dropout("99DA", "AM14", "2", true, 60);
        publishOpenData.publish("test");
        Map<String, Object> without = given().get(OPEN + "/dropout?region=AM14&level=4").path("items[0]");
        assertThat(without).extracting("delayed.status", "droppedOut.status").containsExactly("unknown", "shown");
        schools.unpublish();
        schools.dropout("99DA", "AM14", "4", true, 1);
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout?region=AM14&level=4").then().body("items[0].delayed.status", equalTo("unknown"))
                .body("items[0].droppedOut.status", equalTo("shown"));
    }

    @Test
    void publishesNoDropoutIfNoneWasDelivered() {
        publishOpenData.publish("test");
        given().get(OPEN + "/dropout").then().statusCode(404);
    }
}
