package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.VACANCIES;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.of;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.post;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.published;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.put;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.usecase.DecideCertifiability;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class VacancyChangeApiTest {

    private static final LocalDate TODAY = FixedDay.TODAY;
    private static final String PUBLISHED = "outbox where type = 'nl.stagepact.vacancies.vacancy-published.v1'";
    private static final String WITHDRAWN = "outbox where type = 'nl.stagepact.vacancies.vacancy-withdrawn.v1'";

    @Inject
    DataSource database;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    ReportNotLooking reportNotLooking;

    @Inject
    DecideCertifiability decideCertifiability;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void aChangeIsSeenByEveryoneWithAdvice() throws SQLException {
        String id = published(of("Bakker", "25180", ""));
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 20");
        put(id, 1, of("Patissier", "25604", ", \"compensation\": {\"perMonthCents\": 1000}")).statusCode(200)
                .header("ETag", equalTo("\"v2\"")).body("vacancy.title", equalTo("Patissier"))
                .body("vacancy.confirmedOn", equalTo(TODAY.toString())).body("advice.code", contains("unusual_compensation"));
        given().get(VACANCIES + "/" + id).then().statusCode(200).body("programmeCodes", contains("25604"));
        given().get(VACANCIES + "?programme=25604").then().body("items.title", contains("Patissier"));
        assertThat(Rows.count(database, PUBLISHED)).isEqualTo(2);
    }

    @Test
    void aCompanyIsToldThatItOffersTheSamePlaceTwice() {
        String first = published(of("Bakker", "25180", ""));
        String second = post(of("Bakker", "25180", "")).statusCode(201).body("advice.code", contains("same_vacancy"))
                .body("advice[0].vacancyId", equalTo(first)).extract().path("vacancy.id");
        put(second, 1, of("Kok", "25180", "")).statusCode(200).body("advice", empty());
        given().post(VACANCIES + "/" + first + "/withdrawals").then().statusCode(200);
        put(second, 2, of("Bakker", "25180", "")).statusCode(200).body("advice", empty());
    }

    @Test
    void theSameContentChangesNothing() throws SQLException {
        String id = published(of("Bakker", "25180", ""));
        EmptyTables.run(database,
                "update vacancy set confirmed_on = {today} - 20, content_since = published_at - interval '1 day'");
        put(id, 1, of("Bakker", "25180", ", \"form\": \"regular\", \"offers\": []").replace("\"friday\", \"monday\"",
                "\"monday\", \"friday\"")).statusCode(200).header("ETag", equalTo("\"v1\""))
                .body("vacancy.confirmedOn", equalTo(TODAY.minusDays(20).toString()));
        assertThat(Rows.count(database, "vacancy where content_since < published_at")).isEqualTo(1);
        assertThat(Rows.count(database, "outbox")).isEqualTo(1);
    }

    @Test
    void aChangeNamesTheVersionThatItsAuthorHasRead() {
        String id = published(of("Bakker", "25180", ""));
        given().contentType("application/json").body(of("B", "25180", "")).put(VACANCIES + "/" + id).then().statusCode(428);
        put(id, 1, of("B", "25180", "")).statusCode(200);
        put(id, 1, of("C", "25180", "")).statusCode(412);
        put(id, 1, of("B", "25180", "")).statusCode(412);
        given().contentType("application/json").header("If-Match", "*").body(of("D", "25180", "")).put(VACANCIES + "/" + id)
                .then().statusCode(200).header("ETag", equalTo("\"v3\""));
    }

    @Test
    void aPublicVacancyHasAVersionForIfMatch() throws SQLException {
        String id = published(of("Bakker", "25180", ""));
        String tag = given().get(VACANCIES + "/" + id).header("ETag");
        given().header("If-None-Match", tag).get(VACANCIES + "/" + id).then().statusCode(304);
        EmptyTables.run(database, "update training_company set name = 'Brood'");
        given().header("If-None-Match", tag).get(VACANCIES + "/" + id).then().statusCode(200)
                .body("company.name", equalTo("Brood"));
        given().contentType("application/json").header("If-Match", tag).body(of("B", "25180", "")).put(VACANCIES + "/" + id)
                .then().statusCode(200).header("ETag", equalTo("\"v2\""));
        given().header("If-Match", tag).post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(412);
        given().header("If-Match", "\"v2\"").post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200);
    }

    @Test
    void aChangeFollowsTheRulesForANewVacancy() {
        String id = published(of("Bakker", "25180", ""));
        put(id, 1, "{\"title\": \"\", \"tasks\": [], \"places\": 501, \"x\": 1}").statusCode(400)
                .body("errors.pointer", hasItems("/leerbedrijfId", "/title", "/tasks", "/places", "/x"));
        put(id, 1, of("Bakker", "25190", ", \"form\": \"simulation\"")).statusCode(409)
                .body("errors.code", contains("programme_not_known", "not_recognised", "needs_a_decision"))
                .body("errors[1].detail", equalTo("Het bedrijf is op de eerste dag niet erkend voor opleiding 25190: "
                        + "het heeft geen erkenning voor deze opleiding."))
                .body("errors[2].detail",
                        equalTo("Voor de vorm \"simulatie op school\" is een besluit over certificeerbaarheid "
                                + "nodig."));
        put(id, 1, of("Bakker", "25180", "").replace(TODAY.plusDays(10).toString(), TODAY.minusDays(9).toString())
                .replace(TODAY.plusDays(100).toString(), TODAY.minusDays(1).toString())).statusCode(409)
                .body("errors.code", contains("period_is_past"));
        put(id, 1, of("Bakker", "25180", ", \"canonicalUrl\": \"http://10.0.0.1/\"")).statusCode(400)
                .body("errors.pointer", contains("/canonicalUrl"));
        put(id, 1, of("Bakker", "25180", "").replace("900000001", "900000002")).statusCode(409)
                .body("errors.code", contains("of_another_company"));
        assertThat(version(id)).isEqualTo(1);
    }

    @Test
    void nobodyChangesAnothersVacancyNorWhatHasEnded() throws SQLException {
        put(UUID.randomUUID().toString(), 1, of("A", "25180", "")).statusCode(404);
        put("1", 1, of("A", "25180", "")).statusCode(404);
        String id = published(of("A", "25180", ""));
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200);
        put(id, 1, of("B", "25180", "")).statusCode(412);
        put(id, 2, of("B", "25180", "")).statusCode(409).body("type", equalTo("urn:problem-type:stagepact:vacancy-ended"));
        EmptyTables.run(database, "update vacancy set leerbedrijf_id = '900000002', published_by = 'another'");
        put(id, 2, of("B", "25180", "")).statusCode(404);
    }

    @Test
    void aBlockedVacancyIsFreeOnceItsReasonIsRemoved() throws IOException {
        String id = published(of("Bakker", "25180", ""));
        receiveMutations.receive(List.of(ACompanyLine.read(ACompanyLine.of("900000001", "De Korenaar",
                ACompanyLine.recognition("25604")), 2)), "demo-sbb", "2", new byte[] { 2 }, Object::toString);
        put(id, 2, of("Kok", "25180", "")).statusCode(409).body("errors.code", contains("not_recognised"));
        put(id, 2, of("Bakker", "25180", "")).statusCode(200).body("vacancy.status", equalTo("blocked"));
        put(id, 2, of("Developer", "25604", "")).statusCode(200).body("vacancy.status", equalTo("published"));
        given().get(VACANCIES + "/" + id).then().statusCode(200);
    }

    @Test
    void aChangeConfirmsAHiddenVacancy() throws SQLException {
        String id = published(of("Bakker", "25180", ""));
        reportNotLooking.report(UUID.fromString(id), "99DA");
        reportNotLooking.report(UUID.fromString(id), "99DB");
        put(id, 2, of("Bakker m/v", "25180", "")).statusCode(200).body("vacancy.status", equalTo("published"));
        assertThat(Rows.count(database, "not_looking_signal")).isZero();
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 40");
        expireVacancies.expire();
        put(id, version(id), of("Bakker v/m", "25180", "")).statusCode(200).body("vacancy.status", equalTo("published"));
    }

    @Test
    void anAdviserDecidesAgainOnAFormThatIsInDoubtAfterAChange() {
        String id = published(of("Bakker", "25180", ""));
        put(id, 1, of("Bakker", "25180", AVacancyBody.DOUBT)).statusCode(200).body("vacancy.status", equalTo("escalated"));
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        assertThat(Rows.count(database, WITHDRAWN)).isEqualTo(1);
        decideCertifiability.decide(UUID.fromString(id),
                new Certifiability(CertifiableDecision.YES, "Servicedocument mbo", "8.1"),
                read -> true, "demo-sbb");
        put(id, version(id), of("Bakker", "25180", AVacancyBody.DOUBT)).statusCode(200)
                .body("vacancy.status", equalTo("published")).body("vacancy.certifiability.policyVersion", equalTo("8.1"));
        put(id, version(id), of("Kok", "25180", AVacancyBody.DOUBT)).statusCode(200)
                .body("vacancy.status", equalTo("escalated"));
    }

    @Test
    void aVacancyOfASourceIsChangedAtItsSource() {
        String delivered = "{\"vacancies\": [{\"sourceId\": \"1\", " + of("Bakker", "25180", "").substring(1) + "]}";
        String id = deliver("website", delivered);
        put(id, 1, of("Kok", "25180", "")).statusCode(409).body("type",
                equalTo("urn:problem-type:stagepact:vacancy-of-source"));
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200);
        String direct = published(of("Bakker", "25180", ""));
        assertThat(deliver("bank", delivered)).as("the same place").isEqualTo(direct);
        put(direct, 1, of("Kok", "25180", "")).statusCode(200).body("vacancy.title", equalTo("Kok"));
    }

    private static String deliver(String source, String body) {
        return given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/placement/v1/vacancy-sources/" + source + "/deliveries").then().statusCode(200).extract()
                .path("items[0].vacancyId");
    }
}
