package nl.stagepact.placement.feed.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.LocalDate;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.feed.usecase.CurrentFeeds;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

/** What readers of feeds see: programmes in their language, and first what they choose by. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-partner", roles = { "partner", "sbb-system" })
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-partner"))
class FeedPagesApiTest {

    private static final String BASE = "/placement/v1";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    DataSource database;

    @Inject
    CurrentFeeds currentFeeds;

    private String feed;
    private String vacancy;

    @BeforeEach
    void vacancyWithTwoProgrammes() throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1), ('25604', 1)",
                """
                        insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null, 'Cook'),
                            ('25604', 'Autotechnicus', '3', 'mobility', '2015-01-01', null, null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code,
                            contacts, in_register, content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'مطعم <b>', 'a', '3811AA', 'Amersfoort', 'GM0307', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01'), ('1', '25604', false, '{}', '2020-01-01')""");
        feed = given().contentType("application/json").body("{\"name\": \"Places\", \"language\": \"en\"}")
                .post(BASE + "/feeds")
                .then().statusCode(201).extract().path("id");
        vacancy = given().contentType("application/json")
                .body("""
                        {"leerbedrijfId": "1", "title": "Leerplek", "tasks": [{"text": "Soep & vis"}],
                         "programmeCodes": ["25180", "25604"], "learningPath": "bol", "from": "%s", "to": "%s",
                         "days": ["monday"], "hoursPerWeek": 8, "places": 1, "compensation": {"perDayCents": 2500}}"""
                        .formatted(TODAY.plusDays(10), TODAY.plusDays(100)))
                .post(BASE + "/vacancies").then().statusCode(201).extract().path("vacancy.id");
        currentFeeds.refresh();
    }

    @Test
    void englishPagesNameProgrammesInEnglishAndSayWhichNamesAreDutch() {
        String programmes = "<bdi>Cook</bdi> (level 2); <bdi lang=\"nl\">Autotechnicus</bdi> (level 3)</dd>";
        assertThat(page("/vacancies/" + vacancy + "/pages/en")).contains(programmes)
                .contains("content=\"مطعم &lt;b&gt;, Amersfoort: Cook (level 2); Autotechnicus (level 3)\"");
        assertThat(page("/feeds/" + feed + "/page")).contains(programmes);
        assertThat(page("/vacancies/" + vacancy + "/pages/nl"))
                .contains("<bdi>Kok</bdi> (niveau 2); <bdi>Autotechnicus</bdi> (niveau 3)</dd>");
        given().get(BASE + "/feeds/" + feed + "/json-feed").then().body("items[0].tags", contains("Cook", "Autotechnicus"));
        given().get(BASE + "/feeds/" + feed + "/atom").then().body(containsString("label=\"Cook\""));
    }

    @Test
    void widgetsGetProgrammesInTheLanguageOfTheirTexts() {
        given().header("Accept-Language", "en").get(BASE + "/feeds/" + feed + "/vacancies?counts=true").then().statusCode(200)
                .header("Vary", containsString("Accept-Language")).header("Content-Language", "en")
                .body("total", equalTo(1)).body("items.id", contains(vacancy))
                .body("programmes.code", contains("25180", "25604")).body("programmes.name", contains("Cook", "Autotechnicus"))
                .body("programmes.language", contains("en", "nl")).body("programmes.level", contains("2", "3"));
        given().get(BASE + "/feeds/" + feed + "/vacancies").then().body("programmes.name", contains("Kok", "Autotechnicus"));
    }

    @Test
    void payLevelAndPeriodAreAtTheTopAndTasksUnderAHeading() {
        String page = page("/vacancies/" + vacancy + "/pages/nl");
        assertThat(page.indexOf("25,00 per dag</bdi></dd>")).isPositive().isLessThan(page.indexOf("id=\"tasks\""));
        assertThat(page.indexOf("Niveau</dt>")).isPositive().isLessThan(page.indexOf("id=\"tasks\""));
        assertThat(page.indexOf("Periode</dt>")).isPositive().isLessThan(page.indexOf("id=\"tasks\""));
        assertThat(page).contains("id=\"tasks\">Wat je gaat doen</h2>").contains("<li class=\"utrecht-unordered-list__item\">"
                + "<bdi>Soep &amp; vis</bdi></li>").contains("<bdi>مطعم &lt;b&gt;</bdi>, <bdi>Amersfoort</bdi>");
    }

    private static String page(String path) {
        return given().accept("text/html").get(BASE + path).then().statusCode(200).contentType("text/html").extract()
                .asString();
    }
}
