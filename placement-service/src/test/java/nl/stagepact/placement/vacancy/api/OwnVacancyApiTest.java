package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.VACANCIES;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.of;
import static nl.stagepact.placement.vacancy.api.AVacancyBody.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.CertifiableDecision;
import nl.stagepact.placement.vacancy.usecase.DecideCertifiability;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class OwnVacancyApiTest {

    private static final LocalDate TODAY = FixedDay.TODAY;

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
    void aCompanyReadsWhyEachOfItsVacanciesHasItsStatus() throws Exception {
        published(of("offered", "25180", ""));
        confirmedDaysAgo(published(of("not_confirmed", "25180", "")), 40);
        confirmedDaysAgo(published(of("not_confirmed_for_long", "25180", "")), 100);
        String over = published(of("period_over", "25180", ""));
        EmptyTables.run(database,
                "update vacancy set period_from = {today} - 9, period_to = {today} - 1 where id = '" + over + "'");
        String reported = published(of("reported_not_looking", "25180", ""));
        reportNotLooking.report(UUID.fromString(reported), "99DA");
        reportNotLooking.report(UUID.fromString(reported), "99DB");
        published(of("form_in_doubt", "25180", AVacancyBody.DOUBT));
        String refused = published(of("not_certifiable", "25180", AVacancyBody.DOUBT));
        decideCertifiability.decide(UUID.fromString(refused),
                new Certifiability(CertifiableDecision.NO, "Servicedocument mbo", "8.1"), read -> true, "demo-sbb");
        given().post(VACANCIES + "/" + published(of("withdrawn", "25180", "")) + "/withdrawals").then().statusCode(200);
        delivered("dropped_by_source");
        deliver("{\"vacancies\": []}", "?complete=true");
        published(of("not_recognised", "25604", ""));
        withdraw("25604");
        expireVacancies.expire();
        List<Map<String, ?>> items = list("").extract().path("items");
        assertThat(items).hasSize(10).allSatisfy(item -> {
            assertThat(at(item, "reason", "code")).isEqualTo(at(item, "vacancy", "title"));
            assertThat(at(item, "reason", "text")).asString().contains("plek");
            assertThat(at(item, "etag")).asString().matches("\"v[1-9]\"");
        });
        assertThat(items).extracting(item -> at(item, "vacancy", "status")).containsExactlyInAnyOrder("published", "hidden",
                "expired", "expired", "hidden", "escalated", "withdrawn", "withdrawn", "withdrawn", "blocked");
    }

    @Test
    void aCompanyReadsWhatItCanDo() throws IOException {
        published(of("A", "25180", ""));
        withdraw("25180");
        given().header("Accept-Language", "en").get(path("900000001")).then().statusCode(200)
                .body("items[0].actions.code", contains("ask_sbb", "change", "withdraw"))
                .body("items[0].actions[0].text", equalTo("Ask SBB about the recognition of your company."))
                .body("items[0].reason.text", containsString("not recognised"))
                .body("items[0].notRecognised.programmeCode", contains("25180"))
                .body("items[0].notRecognised[0].ground", equalTo("withdrawn"))
                .body("items[0].notRecognised[0].explanation", containsString(TODAY.toString()))
                .body("items[0].since", containsString("T"));
    }

    @Test
    void aVacancyOfASourceIsChangedThere() {
        delivered("B");
        list("").body("items[0].actions.code", contains("confirm", "change_at_source", "withdraw"))
                .body("items[0].vacancy.sources.source", contains("website")).body("items[0].notRecognised", nullValue());
    }

    @Test
    void theListIsFilteredByStatusAndPaged() {
        List<String> ids = List.of(published(of("A", "25180", "")), published(of("B", "25180", "")),
                published(of("C", "25180", "")));
        given().post(VACANCIES + "/" + ids.get(1) + "/withdrawals").then().statusCode(200);
        list("?status=withdrawn,blocked").body("items.vacancy.id", contains(ids.get(1)));
        list("?status=hidden").body("items", empty());
        String next = list("?status=published,withdrawn&pageSize=2").body("items.vacancy.id", contains(ids.get(2), ids.get(1)))
                .extract().path("next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.vacancy.id", contains(ids.get(0)))
                .body("next", nullValue());
        given().urlEncodingEnabled(false).get(next.replace("withdrawn", "hidden")).then().statusCode(400);
        list("?status=gone", 400).body("errors[0].parameter", equalTo("status"));
        list("?state=hidden", 400);
    }

    @Test
    void nobodyListsAnotherCompany() throws SQLException {
        published(of("A", "25180", ""));
        EmptyTables.run(database, "update vacancy set leerbedrijf_id = '900000002'");
        list("").body("items", empty());
        given().get(path("900000002")).then().statusCode(404);
        given().get(path("900000003")).then().statusCode(404);
        given().get(path("%7B%7D")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "glu", roles = { "school-system", "training-company" })
    @OidcSecurity(claims = { @Claim(key = "azp", value = "glu"), @Claim(key = "leerbedrijf_id", value = "900000001") })
    void aSchoolThatIsACompanyListsOnlyItsOwn() {
        published(of("A", "25180", ""));
        list("").body("items", hasSize(1));
        given().get(path("900000002")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-sbb", roles = "sbb-adviser")
    void sbbListsAnyCompany() {
        published(of("A", "25180", ""));
        list("").body("items", hasSize(1));
        given().get(path("900000002")).then().statusCode(200).body("items", empty());
        given().get(path("900000003")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    void schoolsDoNotListCompanies() {
        list("", 403);
    }

    private void confirmedDaysAgo(String id, int days) throws SQLException {
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - " + days + " where id = '" + id + "'");
    }

    private void withdraw(String programme) throws IOException {
        String left = programme.equals("25180") ? "25604" : "25180";
        receiveMutations.receive(List.of(ACompanyLine.read(ACompanyLine.of("900000001", "De Korenaar",
                ACompanyLine.recognition(left) + ", " + ACompanyLine.withdrawn(programme, TODAY.toString(), "quality")), 2)),
                "demo-sbb", "withdraw", new byte[] { 2 }, Object::toString);
    }

    private static void delivered(String title) {
        deliver("{\"vacancies\": [{\"sourceId\": \"1\", " + of(title, "25180", "").substring(1) + "]}", "");
    }

    private static void deliver(String body, String query) {
        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/placement/v1/vacancy-sources/website/deliveries" + query).then().statusCode(200);
    }

    private static String path(String company) {
        return "/placement/v1/training-companies/" + company + "/vacancies";
    }

    private static ValidatableResponse list(String query) {
        return list(query, 200);
    }

    private static ValidatableResponse list(String query, int status) {
        return given().get(path("900000001") + query).then().statusCode(status);
    }

    private static Object at(Map<String, ?> item, String... path) {
        Object value = item;
        for (String name : path) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }
}
