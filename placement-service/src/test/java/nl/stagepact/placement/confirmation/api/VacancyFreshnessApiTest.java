package nl.stagepact.placement.confirmation.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.sql.SQLException;
import java.util.UUID;

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
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class VacancyFreshnessApiTest {

    /** Of the Netherlands: the database's own is another one around midnight. */
    private static final String CONFIRMED_TODAY = "vacancy where confirmed_on = date '"
            + FixedDay.TODAY + "'";
    private static final UUID ID = UUID.fromString("019c0a2e-6f3e-7c51-9d6a-0b2f4c8d1e77");
    private static final String VACANCY = "/placement/v1/vacancies/" + ID;

    @Inject
    DataSource database;

    @Inject
    ReportNotLooking reportNotLooking;

    @BeforeEach
    void offer() throws SQLException {
        EmptyTables.in(database, """
                insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                    content_hash, recorded_at, recorded_by)
                values ('900000001', 1, 'De Korenaar', 'de korenaar', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('900000001', '25180', false, '{}', '2020-01-01')""",
                """
                        insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from, period_to,
                            days, hours_per_week, places, form, supervision, offers, covers_costs, status, confirmed_on,
                            published_at, published_by, version)
                        values ('%s', '900000001', 'Bakker <b>in</b> opleiding', '[{"text": "Bakken"}]', '{25180}', 'bol',
                            {today}, {today} + 100, '{monday}', 8, 1, 'regular', 'on_site', '{}', false, 'published',
                            {today} - 20, {now}, 'demo-school-a', 1)"""
                        .formatted(ID));
    }

    @Test
    void anEmployerConfirmsOnceByLinkWithoutLogin() {
        String link = link();
        given().auth().none().get(link).then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("Bakker &lt;b&gt;in&lt;/b&gt; opleiding")).body(not(containsString("<b>")));
        assertThat(Rows.count(database, CONFIRMED_TODAY)).as("looking changes nothing").isZero();
        decide(link, "confirm").statusCode(200).body(containsString("Bedankt"));
        assertThat(Rows.count(database, CONFIRMED_TODAY)).isEqualTo(1);
        decide(link, "confirm").statusCode(410).body("type", equalTo("urn:problem-type:stagepact:link-used"));
        given().get(link).then().statusCode(410).contentType("application/problem+json");
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get(link).then().statusCode(410).contentType("text/html")
                .body(containsString("Link is al gebruikt"));
    }

    @Test
    void anEmployerWithdrawsAVacancyByLink() {
        decide(link(), "withdraw").statusCode(200);
        given().get(VACANCY).then().statusCode(404);
        given().post(VACANCY + "/confirmation-links").then().statusCode(409);
    }

    @Test
    void aVacancyHasAtMostTenLinksThatCanBeUsed() {
        for (int i = 0; i < 9; i++) {
            link();
        }
        decide(link(), "confirm").statusCode(200);
        link();
        given().post(VACANCY + "/confirmation-links").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:too-many-links"));
        given().delete(VACANCY + "/confirmation-links").then().statusCode(204);
        link();
    }

    @Test
    void forgedExpiredAndRevokedLinksAreRejected() throws SQLException {
        String link = link();
        decide(link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A"), "confirm").statusCode(404);
        decide("/placement/v1/confirmations/x", "confirm").statusCode(404);
        decide(link, "perhaps").statusCode(400);
        given().contentType("application/x-www-form-urlencoded").body("decision=%ZZ%").post(link).then().statusCode(400);
        EmptyTables.run(database, "update confirmation_link set expires_at = {now}");
        decide(link, "confirm").statusCode(410).body("type", equalTo("urn:problem-type:stagepact:link-expired"));
        String another = link();
        given().delete(VACANCY + "/confirmation-links").then().statusCode(204);
        decide(another, "confirm").statusCode(410);
        assertThat(Rows.count(database, CONFIRMED_TODAY)).isZero();
        assertThat(Rows.count(database, "confirmation_link where encode(secret_hash, 'escape') like '%"
                + link.substring(link.length() - 20) + "%'")).as("secrets in the table").isZero();
    }

    @Test
    void twoIndependentReportsHideAVacancyUntilConfirmed() {
        given().post(VACANCY + "/not-looking-signals").then().statusCode(204);
        given().post(VACANCY + "/not-looking-signals").then().statusCode(204);
        given().get(VACANCY).then().statusCode(200);
        reportNotLooking.report(ID, "99DB");
        given().get(VACANCY).then().statusCode(404);
        given().get(VACANCY + "/state").then().body("status", equalTo("hidden"));
        given().post(VACANCY + "/confirmations").then().statusCode(200);
        given().get(VACANCY).then().statusCode(200);
        assertThat(Rows.count(database, "not_looking_signal")).as("told before it was confirmed").isZero();
    }

    private static String link() {
        return given().post(VACANCY + "/confirmation-links").then().statusCode(201).extract().path("path");
    }

    private static ValidatableResponse decide(String link, String decision) {
        return given().contentType("application/x-www-form-urlencoded").body("decision=" + decision).post(link).then();
    }
}
