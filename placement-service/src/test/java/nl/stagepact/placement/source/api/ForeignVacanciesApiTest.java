package nl.stagepact.placement.source.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.source.api.ForeignDeliveries.BASE;
import static nl.stagepact.placement.source.api.ForeignDeliveries.COMMON;
import static nl.stagepact.placement.source.api.ForeignDeliveries.FEED;
import static nl.stagepact.placement.source.api.ForeignDeliveries.PERIOD;
import static nl.stagepact.placement.source.api.ForeignDeliveries.POSTINGS;
import static nl.stagepact.placement.source.api.ForeignDeliveries.posting;
import static nl.stagepact.placement.source.api.ForeignDeliveries.send;
import static nl.stagepact.placement.source.api.ForeignDeliveries.vacancy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import nl.stagepact.testkit.RealPostgres;

/** Vacancies of other sites are taken whole, or their sender is told what was left out. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class ForeignVacanciesApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aCompany() throws SQLException {
        ForeignDeliveries.aCompanyIn(database);
    }

    @Test
    void tellsWhatAVacancyCannotHold() {
        String posting = posting(
                """
                        'employmentType': 'FULL_TIME', 'jobLocation': {'address': {'postalCode': '6211AB', 'addressLocality': 'Maastricht'
                        }}, 'baseSalary': {'currency': 'EUR', 'value': {'value': 5.5, 'unitText': 'QUARTER'}}, 'url': 'http://x.example/1',
                        'skills': 'Koken'""");
        JsonPath told = send(COMMON + PERIOD, "[" + posting + "]", POSTINGS).statusCode(200)
                .body("items[0].outcome", equalTo("published")).extract().jsonPath();
        assertThat(told.<String> getList("items[0].notices.code")).containsExactly("address_left_out", "pay_per_other_period",
                "not_an_internship", "fields_left_out", "workplace_elsewhere");
        assertThat(told.<String> getList("items[0].notices.pointer")).containsExactly("/0/url", "/0/baseSalary",
                "/0/employmentType", "/0", "/0/jobLocation");
        assertThat(told.<String> getList("items[0].notices.detail")).last().isEqualTo("jobLocation noemt een andere plaats, "
                + "6211AB Maastricht. De vacature wordt getoond op het adres van het bedrijf, 3811AA Amersfoort.");
        given().header("Accept-Language", "en").header("Content-Type", POSTINGS).header("Idempotency-Key", "english")
                .body(posting.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/vacancy-sources/site/deliveries" + COMMON + PERIOD)
                .then().body("items[0].notices.detail", hasItem(containsString("was taken as an internship")));
    }

    @Test
    void aRefusedVacancyHasNoticesToo() {
        send("?leerbedrijfId=1", posting("'employmentType': 'FULL_TIME'"), POSTINGS)
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].errors", not(hasSize(0))).body("items[0].notices.code", hasItem("not_an_internship"));
    }

    @Test
    void aWholePostingHasNoNotices() {
        send(COMMON + PERIOD, posting("'employmentType': 'INTERN', 'jobLocation': {'address': {'postalCode': '3811 AA'}}"),
                POSTINGS).body("items[0].outcome", equalTo("published")).body("items[0].notices", nullValue());
    }

    @Test
    void anAmbiguousNumberOfPlacesIsRefused() {
        send(COMMON + PERIOD, posting("'totalJobOpenings': '1.250'"), POSTINGS)
                .body("items[0].errors.pointer", equalTo(List.of("/places")));
    }

    @Test
    void theQuerySuppliesWhatAPostingLacks() {
        send(COMMON + PERIOD
                + "&places=3&form=shared_place&supervision=hybrid&offers=step_free&perDayCents=1000&coversCosts=true",
                posting("'title': 'Met vraag'"), POSTINGS);
        send(COMMON + PERIOD, posting("'title': 'Zonder vraag'"), POSTINGS);
        send(COMMON + PERIOD, "{'items': [{'id': 'f', 'title': 'Uit een feed', 'content_text': 'Koken'}]}", FEED);
        assertThat(vacancy("Met vraag")).containsEntry("places", 3).containsEntry("form", "shared_place")
                .containsEntry("supervision", "hybrid").containsEntry("offers", List.of("step_free"))
                .containsEntry("compensation", Map.of("perDayCents", 1000, "coversCosts", true));
        assertThat(vacancy("Zonder vraag")).containsEntry("places", 1).containsEntry("form", "regular");
        assertThat(vacancy("Uit een feed")).containsEntry("places", 1);
        given().header("Idempotency-Key", "p").contentType(POSTINGS).body("[]")
                .post(BASE + "/vacancy-sources/site/deliveries?places=501&perMonthCents=500001").then().statusCode(400)
                .body("errors.parameter", containsInAnyOrder("places", "perMonthCents"));
    }

    @Test
    void nullIsAbsentInOurOwnJsonAsWell() {
        String ours = "{'vacancies': [{'sourceId': 'a', 'title': 'Kok', 'tasks': [{'text': 'Koken'}], 'places': null}]}";
        send(COMMON + PERIOD + "&places=4", ours, "application/json").body("items[0].outcome", equalTo("published"));
        assertThat(vacancy("Kok")).containsEntry("places", 4);
    }

    @Test
    void plainTextOfAFeedIsNotHtml() {
        send(COMMON + PERIOD,
                "{'items': [{'id': 'a', 'title': 'Maker', 'content_text': 'Werken met List<String> en <canvas>'}]}",
                FEED).body("items[0].outcome", equalTo("published"));
        assertThat(vacancy("Maker")).containsEntry("tasks", List.of(Map.of("text", "Werken met List<String> en <canvas>")));
    }

    @Test
    void aFeedWithAnotherPageIsNoCompleteDelivery() {
        String feed = "{'next_url': 'https://x.example/2', 'items': [{'id': 'a', 'title': 'Kok', 'content_text': 'Koken'}]}";
        send(COMMON + PERIOD, feed, FEED).body("items[0].outcome", equalTo("published"));
        send(COMMON + PERIOD + "&complete=true", feed, FEED).statusCode(400).body("errors.code", hasItem("feed_has_more"));
    }

    @Test
    void aDocumentWithoutPostingsIsToldTheTypesThatItHas() {
        send(COMMON, "{'@type': ['Event', 'schema:Thing'], 'name': 'x'}", POSTINGS).statusCode(200)
                .body("items[0].errors.code", contains("no_job_posting")).body("items[0].errors[0].detail", equalTo(
                        "Hier is geen JobPosting gevonden. Wel gevonden als @type: Event, schema:Thing."));
        send(COMMON, "[7, {}]", POSTINGS).statusCode(200).body("items.errors.code.flatten()",
                contains("no_job_posting", "no_job_posting"));
        send(COMMON, "{'@graph': [{'@type': 'WebPage', 'author': {'@type': 'Person'}}]}", POSTINGS).statusCode(400)
                .body("errors.code", contains("no_job_posting")).body("errors[0].detail",
                        equalTo("Hier is geen JobPosting gevonden. Wel gevonden als @type: WebPage, Person."));
    }

    @Test
    void aDocumentWithoutPostingsWithdrawsNothing() {
        send(COMMON + PERIOD, posting("'title': 'Kok'"), POSTINGS);
        for (String none : new String[] { "[{'@graph': []}]", "[{'@type': 'Organization'}]",
                "{'itemListElement': [{'@graph': []}]}" }) {
            send("?complete=true", none, POSTINGS).statusCode(400);
        }
        assertThat(vacancy("Kok")).isNotNull();
    }
}
