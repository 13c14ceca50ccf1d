package nl.stagepact.placement.feed.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.feed.usecase.CurrentFeeds;
import nl.stagepact.placement.search.usecase.FollowVacancies;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-partner", roles = { "partner", "sbb-system" })
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-partner"))
class FeedApiTest {

    private static final String FEEDS = "/placement/v1/feeds";
    private static final String VACANCIES = "/placement/v1/vacancies";
    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final String HOSTILE = "<script>alert(1)</script> & \\\"co\\\" ]]>";

    @Inject
    DataSource database;

    @Inject
    CurrentFeeds currentFeeds;

    private String feed;

    @BeforeEach
    void feed() throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1), ('25604', 1)",
                """
                        insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null),
                            ('25604', 'Autotechnicus', '3', 'mobility', '2015-01-01', null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code,
                            contacts, in_register, content_hash, recorded_at, recorded_by)
                        values ('1', 1, '=De "Korenaar" <b>', 'a', '3811AA', 'Amersfoort', 'GM0307', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01'), ('1', '25604', false, '{}', '2020-01-01')""");
        feed = define(
                "{\"name\": \"Stages <in> de buurt\", \"language\": \"nl\", \"filter\": {\"programmeCodes\": [\"25180\"]}}");
    }

    @Test
    void everyFormatContainsTheSameVacancies() throws FeedException {
        String vacancy = publish("25180", HOSTILE);
        publish("25604", "Motoren nakijken");
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/json-feed").then().statusCode(200).contentType("application/feed+json")
                .header("Access-Control-Allow-Origin", "*").header("Cache-Control", "public, max-age=10")
                .body("version", equalTo("https://jsonfeed.org/version/1.1")).body("title", equalTo("Stages <in> de buurt"))
                .body("items.id", contains("urn:uuid:" + vacancy)).body("items[0].url", endsWith(vacancy + "/pages/nl"))
                .body("items[0].content_html", containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;"))
                .body("items[0].content_html", not(containsString("<script"))).body("items[0].tags", contains("Kok"));
        String atom = given().get(FEEDS + "/" + feed + "/atom").then().statusCode(200).contentType("application/atom+xml")
                .extract().asString();
        assertThat(atom).doesNotContain("<script");
        SyndFeed parsed = new SyndFeedInput().build(new StringReader(atom));
        assertThat(parsed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(parsed.getTitle()).isEqualTo("Stages <in> de buurt");
        assertThat(parsed.getPublishedDate()).isNotNull();
        assertThat(parsed.getEntries()).extracting(SyndEntry::getUri).containsExactly("urn:uuid:" + vacancy);
        assertThat(parsed.getEntries().getFirst().getUpdatedDate()).isNotNull();
        assertThat(parsed.getEntries().getFirst().getLink()).endsWith(vacancy + "/pages/nl");
        String csv = given().get(FEEDS + "/" + feed + "/csv").then().statusCode(200).contentType("text/csv").extract()
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(",\"'=De \"\"Korenaar\"\" <b>\",");
        String page = given().get(FEEDS + "/" + feed + "/page").then().statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'")).extract().asString();
        assertThat(page).contains("/pages/nl\">Leerplek</a>").contains("Stages &lt;in&gt; de buurt").doesNotContain("<script");
    }

    @Test
    void conditionalRequestsReturnNotModified() throws Exception {
        HttpHeaders first = read(200).headers();
        String tag = first.firstValue("ETag").orElseThrow();
        assertThat(read(304, "If-None-Match", tag).headers().firstValue("ETag")).contains(tag);
        read(304, "If-Modified-Since", first.firstValue("Last-Modified").orElseThrow());
        read(200, "If-Modified-Since", "yesterday");
        read(200, "If-Unmodified-Since", "0");
        HttpHeaders compressed = read(200, "If-None-Match", tag, "Accept-Encoding", "gzip").headers();
        assertThat(compressed.firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.firstValue("Vary")).contains("Accept-Encoding");
        assertThat(read(200, "Accept-Encoding", "gzip;q=0, br").headers().firstValue("Content-Encoding")).isEmpty();
        publish("25180", "Brood bakken");
        currentFeeds.refresh();
        read(200, "If-None-Match", tag);
    }

    /** Uses the JDK client, because REST Assured decompresses transparently and this test checks compression. */
    private HttpResponse<byte[]> read(int status, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + FEEDS + "/" + feed
                        + "/json-feed"));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer;
    }

    @Test
    void listsDeletedVacanciesForAMonth() throws SQLException {
        String vacancy = publish("25180", "Brood bakken");
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/json-feed").then().body("items", hasSize(1));
        given().post(VACANCIES + "/" + vacancy + "/withdrawals").then().statusCode(200);
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/json-feed").then().body("items", empty());
        assertThat(atom()).contains("<at:deleted-entry ref=\"urn:uuid:" + vacancy + "\" when=\"").doesNotContain("<entry>");
        given().accept("text/html").get(VACANCIES + "/" + vacancy + "/pages/nl").then().statusCode(410).contentType("text/html")
                .body(containsString("Niet meer aangeboden"));
        given().get(VACANCIES + "/" + vacancy + "/pages/nl").then().statusCode(410)
                .body("type", equalTo("urn:problem-type:stagepact:vacancy-gone"));
    }

    @Test
    void linksLeadToTheLastPage() throws SQLException {
        EmptyTables.run(database,
                """
                        insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from,
                            period_to, days, hours_per_week, places, form, supervision, offers, covers_costs, status,
                            confirmed_on, published_at, published_by, version)
                        select gen_random_uuid(), '1', 'Plek ' || n, '[]', '{25180}', 'bol', {today},
                            {today} + 30, '{monday}', 8, 1, 'regular', 'on_site', '{}', false, 'published',
                            {today}, {now}, 'test', 1 from generate_series(1, 250) n""");
        currentFeeds.refresh();
        for (String format : List.of("json-feed", "atom", "csv")) {
            int pages = 0;
            for (String next = FEEDS + "/" + feed + "/" + format; next != null; pages++) {
                String link = given().urlEncodingEnabled(false).get(next).then().statusCode(200).extract().header("Link");
                next = link == null ? null : link.replaceAll(".*<https?://[^/]+(/.*)>.*", "$1");
            }
            assertThat(pages).as(format).isEqualTo(3);
        }
    }

    @Test
    void aVacancyThatReturnsIsNewerThanItsDisappearance() throws SQLException {
        String vacancy = publish("25180", "Brood bakken");
        EmptyTables.run(database, """
                update vacancy set status = 'hidden', status_reason = 'not_confirmed', published_at = {now} - interval '3 days',
                    content_since = {now} - interval '3 days', visibility_since = {now} - interval '1 day'""");
        currentFeeds.refresh();
        Instant gone = Instant.parse(between(atom(), "when=\"", "\""));
        given().post(VACANCIES + "/" + vacancy + "/confirmations").then().statusCode(200);
        currentFeeds.refresh();
        String atom = atom();
        assertThat(atom).doesNotContain("deleted-entry");
        Instant returned = Instant.parse(between(between(atom, "<entry>", "</entry>"), "<updated>", "</updated>"));
        assertThat(returned).isAfter(gone);
        assertThat(between(atom, "<updated>", "</updated>")).as("of the feed").isGreaterThanOrEqualTo(returned.toString());
        given().get(FEEDS + "/" + feed + "/json-feed").then().body("items[0].date_modified", equalTo(returned.toString()));
    }

    @Test
    void disappearedVacanciesArePagedLastFirstAndEndAfterThirtyDays() throws SQLException {
        publish("25180", "Brood bakken");
        EmptyTables.run(database,
                """
                        insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from,
                            period_to, days, hours_per_week, places, form, supervision, offers, covers_costs, status, status_reason,
                            confirmed_on, published_at, published_by, version, visibility_since)
                        select gen_random_uuid(), '1', 'Plek ' || n, '[]', '{25180}', 'bol', {today},
                            {today} + 30, '{monday}', 8, 1, 'regular', 'on_site', '{}', false, 'withdrawn', 'withdrawn',
                            {today}, {now} - interval '50 days', 'test', 1, {now} - make_interval(hours => 3 * n - 1)
                        from generate_series(1, 250) n""");
        currentFeeds.refresh();
        List<String> times = new ArrayList<>();
        int entries = 0;
        int pages = 0;
        for (String next = FEEDS + "/" + feed + "/atom"; next != null; pages++) {
            Response page = given().urlEncodingEnabled(false).get(next);
            Matcher each = Pattern.compile("when=\"([^\"]+)").matcher(page.asString());
            while (each.find()) {
                times.add(each.group(1));
            }
            entries += page.asString().split("<entry>", -1).length - 1;
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll(".*<https?://[^/]+(/.*)>.*", "$1");
        }
        assertThat(pages).isEqualTo(3);
        assertThat(entries).isEqualTo(1);
        assertThat(times).as("each within 720 hours").hasSize(240).doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        given().get(FEEDS + "/" + feed + "/json-feed").then().header("Link", nullValue()).body("items", hasSize(1));
    }

    @Test
    void anEditionWithTheSameContentHasTheSameBytes() throws Exception {
        publish("25180", "Brood bakken");
        currentFeeds.refresh();
        String before = atom();
        String tag = read(200).headers().firstValue("ETag").orElseThrow();
        Thread.sleep(5);
        publish("25604", "Motoren nakijken");
        CDI.current().select(FollowVacancies.class).get().forget();
        currentFeeds.refresh();
        assertThat(atom()).isEqualTo(before);
        read(304, "If-None-Match", tag);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    @Test
    void aVisitorSearchesInAFeed() {
        String baker = publish("25180", "Brood bakken");
        publish("25604", "Brood vervoeren");
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/vacancies?words=broden&near=3811&counts=true").then().statusCode(200)
                .body("items.id", contains(baker)).body("total", equalTo(1)).body("counts.programme.code", contains("25180"));
        given().get(FEEDS + "/" + feed + "/vacancies?programme=25604").then().body("items", empty());
        given().get(FEEDS + "/" + feed + "/vacancies?pact=amersfoort").then().statusCode(400);
        given().get(FEEDS + "/" + feed + "/page?words=broden&near=&within=25").then().statusCode(200)
                .body(containsString(baker + "/pages/nl"));
        given().get(FEEDS + "/" + feed + "/page?words=&near=%3Cb%3E&within=25").then().statusCode(200)
                .body(containsString("&lt;b&gt;")).body(not(containsString("<b>")));
    }

    @Test
    void onlyTheOwnerChangesAFeedAndConcurrentChangesAreRejected() throws SQLException {
        String other = "{\"name\": \"Auto's\", \"language\": \"en\", \"licence\": \"https://licence.example/\", "
                + "\"filter\": {\"programmeCodes\": [\"25604\"], \"near\": \"3811\"}}";
        publish("25604", "Motoren nakijken");
        given().contentType("application/json").body(other).put(FEEDS + "/" + feed).then().statusCode(428);
        put(other, 2).statusCode(412);
        put(other, 1).statusCode(200).header("ETag", "\"v2\"").body("definition.filter.within", equalTo(25));
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/json-feed").then().body("items", hasSize(1)).body("language", equalTo("en"));
        EmptyTables.run(database, "update feed set owner = 'another'");
        put(other, 2).statusCode(404);
        given().delete(FEEDS + "/" + feed).then().statusCode(404);
        given().get(FEEDS).then().body("items", empty());
    }

    @Test
    void aDeletedFeedIsGone() {
        given().get(FEEDS + "/" + feed + "/json-feed").then().statusCode(200);
        given().header("If-Match", "\"v2\"").delete(FEEDS + "/" + feed).then().statusCode(412);
        given().header("If-Match", "\"v1\"").delete(FEEDS + "/" + feed).then().statusCode(204);
        currentFeeds.refresh();
        given().get(FEEDS + "/" + feed + "/json-feed").then().statusCode(410)
                .body("type", equalTo("urn:problem-type:stagepact:feed-deleted"));
        given().get(FEEDS + "/" + feed).then().statusCode(410);
        given().delete(FEEDS + "/" + feed).then().statusCode(410);
        given().get(FEEDS + "/00000000-0000-7000-8000-000000000000/atom").then().statusCode(404);
    }

    @Test
    void reportsEveryFaultInADefinition() {
        post("{\"name\": \"\", \"language\": \"fr\", \"licence\": \"javascript:x\", \"website\": \"javascript:alert(1)\", \"x\": 1, "
                + "\"filter\": {\"near\": \"9998\", \"levels\": [\"5\"], \"pact\": \"nowhere\", \"minPerDayCents\": -1, \"y\": 2}}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/language", "/licence", "/website", "/x", "/filter/near",
                        "/filter/levels/0", "/filter/pact", "/filter/minPerDayCents", "/filter/y"));
        post("{\"name\": \"a\", \"filter\": {\"within\": 3}}").statusCode(400).body("errors.code", contains("needs_near"));
        given().get(FEEDS).then().body("items.id", contains(feed));
    }

    @Test
    void aRepeatedKeyCreatesOneFeed() {
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json").header("Idempotency-Key", "f1").body("{\"name\": \"b\"}").post(FEEDS).then()
                    .statusCode(201).header("Location", startsWith(FEEDS + "/"));
        }
        given().get(FEEDS).then().body("items.definition.name", containsInAnyOrder("Stages <in> de buurt", "b"));
    }

    @Test
    void aVacancyHasAPageWithStructuredData() {
        String vacancy = publish("25180", HOSTILE);
        String dutch = given().get(VACANCIES + "/" + vacancy + "/pages/nl").then().statusCode(200).contentType("text/html")
                .header("Content-Language", "nl").extract().asString();
        assertThat(dutch).contains("<html lang=\"nl\">").contains("hreflang=\"en\"").contains("\"@type\":\"JobPosting\"")
                .contains("\"employmentType\":\"INTERN\"").contains("\"addressCountry\":\"NL\"")
                .contains("\"unitText\":\"DAY\"")
                .contains("Opleidingen").contains("25,00 per dag");
        // No text of the vacancy becomes an element: the only script contains the data for search engines.
        assertThat(dutch.split("<script", -1)).hasSize(2);
        assertThat(dutch).contains("<script type=\"application/ld+json\">");
        given().get(VACANCIES + "/" + vacancy + "/pages/en").then().body(containsString("Programmes"));
        given().get(VACANCIES + "/" + vacancy + "/pages/fr").then().statusCode(404);
        given().get(VACANCIES + "/00000000-0000-7000-8000-000000000000/pages/nl").then().statusCode(404);
    }

    private String atom() {
        return given().get(FEEDS + "/" + feed + "/atom").then().statusCode(200).extract().asString();
    }

    private ValidatableResponse put(String body, int seen) {
        return given().contentType("application/json").header("If-Match", "\"v" + seen + "\"").body(body)
                .put(FEEDS + "/" + feed)
                .then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(FEEDS).then();
    }

    private static String define(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    private static String publish(String programme, String task) {
        return given().contentType("application/json")
                .body("""
                        {"leerbedrijfId": "1", "title": "Leerplek", "tasks": [{"text": "%s"}], "programmeCodes": ["%s"],
                         "learningPath": "bol", "from": "%s", "to": "%s", "days": ["friday", "monday"], "hoursPerWeek": 16,
                         "places": 2, "compensation": {"perDayCents": 2500}}"""
                        .formatted(task, programme, TODAY.plusDays(10), TODAY.plusDays(100)))
                .post(VACANCIES).then().statusCode(201).extract().path("vacancy.id");
    }
}
