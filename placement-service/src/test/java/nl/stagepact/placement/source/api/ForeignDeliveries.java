package nl.stagepact.placement.source.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.FixedDay;

/** Delivers vacancies in other formats, for tests. */
final class ForeignDeliveries {

    static final String BASE = "/placement/v1";
    static final String POSTINGS = "application/ld+json";
    static final String FEED = "application/feed+json";
    static final String COMMON = "?leerbedrijfId=1&programme=25180&learningPath=bol&days=monday&hoursPerWeek=8";
    static final String FROM = FixedDay.TODAY.plusDays(10).toString();
    static final String TO = FixedDay.TODAY.plusDays(100).toString();
    static final String PERIOD = "&from=" + FROM + "&to=" + TO;

    private ForeignDeliveries() {
    }

    static void aCompanyIn(DataSource database) throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1)",
                "insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null)",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                            content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'Bedrijf', 'b', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01')""");
    }

    static Map<String, Object> vacancy(String title) {
        List<Map<String, Object>> all = given().get(BASE + "/vacancies?pageSize=50&form=regular,shared_place,assignment").then()
                .statusCode(200).extract().path("items");
        Map<String, Object> found = all.stream().filter(each -> title.equals(each.get("title"))).findFirst().orElseThrow();
        List.of("id", "publishedAt", "confirmedOn").forEach(found::remove);
        return found;
    }

    static String posting(String fields) {
        return "{'@type': 'JobPosting', 'identifier': '" + UUID.randomUUID() + "', 'description': 'Deeg maken', "
                + (fields.contains("'title'") ? "" : "'title': 'Kok', ") + fields + "}";
    }

    static ValidatableResponse send(String query, String body, String type) {
        return sendTo("site", query, body.replace('\'', '"').replace("\"ster\"", "\\\"ster\\\""), type);
    }

    static ValidatableResponse sendTo(String source, String query, String body, String type) {
        return given().header("Content-Type", type).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.getBytes(StandardCharsets.UTF_8)).post(BASE + "/vacancy-sources/" + source + "/deliveries" + query)
                .then()
                .statusCode(lessThan(500));
    }
}
