package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
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
class VacancyApiTest {

    private static final String VACANCIES = "/placement/v1/vacancies";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    DataSource database;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    DecideCertifiability decideCertifiability;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @BeforeEach
    void companies() throws SQLException {
        EmptyTables.in(database,
                """
                        insert into programme values ('25180', 1), ('25604', 1)""",
                """
                        insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null),
                            ('25604', 'Software developer', '4', 'ict', '2015-01-01', null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, contacts, in_register,
                            content_hash, recorded_at, recorded_by)
                        values ('900000001', 1, 'De Korenaar', 'de korenaar', '3811AA', 'Amersfoort', '[]', true, '', {now}, 'test'),
                            ('900000002', 1, 'Garage Smit', 'garage smit', '3500AB', 'Utrecht', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('900000001', '25180', false, '{}', '2020-01-01'), ('900000001', '25604', false, '{}', '2020-01-01'),
                            ('900000002', '25180', false, '{}', '2020-01-01')""");
    }

    @Test
    void publishedVacanciesArePublic() {
        String id = post(body("25180", "")).statusCode(201).body("vacancy.status", equalTo("published"))
                .body("advice", empty()).extract().path("vacancy.id");
        given().get(VACANCIES + "/" + id).then().statusCode(200).body("company.name", equalTo("De Korenaar"))
                .body("company.postcode", equalTo("3811AA")).body("places", equalTo(2))
                .body("days", contains("monday", "friday")).body("compensation.coversCosts", equalTo(false));
        given().get(VACANCIES + "?programme=25180&learningPath=bol&postcode=38&words=bakken broden").then().statusCode(200)
                .body("items.id", contains(id));
        given().get(VACANCIES + "?programme=25604").then().body("items", empty());
        given().get(VACANCIES + "?offers=step_free").then().body("items", empty());
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.vacancies.vacancy-published.v1'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'payUnit': 'hour', 'minPayCents': 450, 'maxPayCents': 450}       | € 4,50 per uur              | € 4,50 an hour
            {'payUnit': 'week', 'minPayCents': 10000}                         | vanaf € 100,00 per week     | from € 100,00 a week
            {'payUnit': 'year', 'maxPayCents': 6000000}                       | hoogstens € 60.000,00 per jaar | up to € 60.000,00 a year
            {'payUnit': 'month', 'minPayCents': 30000, 'maxPayCents': 40000}  | € 300,00 tot € 400,00 per maand | € 300,00 to € 400,00 a month
            {'perDayCents': 2500}                                             | € 25,00 per dag             | € 25,00 a day""")
    void showsPayAsItWasStated(String pay, String dutch, String english) {
        String json = pay.replace('\'', '"');
        String id = post(body("25180", ", \"compensation\": " + json)).statusCode(201).extract().path("vacancy.id");
        Map<String, Object> shown = given().get(VACANCIES + "/" + id).then().extract().path("compensation");
        shown.remove("coversCosts");
        assertThat(shown).isEqualTo(new JsonPath(json).getMap("$"));
        assertThat(page(id, "nl")).contains(dutch);
        assertThat(page(id, "en")).contains(english);
    }

    private static String page(String id, String language) {
        return given().accept("text/html").get(VACANCIES + "/" + id + "/pages/" + language).then().statusCode(200).extract()
                .asString().replace('\u00A0', ' ').replace("&nbsp;", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'payUnit': 'hour', 'minPayCents': 450, 'perDayCents': 1}         | pay_stated_twice            | payUnit
            {'payUnit': 'hour'}                                               | pay_needs_unit_and_amount   | payUnit
            {'minPayCents': 450}                                              | pay_needs_unit_and_amount   | payUnit
            {'payUnit': 'month', 'minPayCents': 2, 'maxPayCents': 1}          | pay_minimum_above_maximum   | maxPayCents
            {'payUnit': 'month', 'minPayCents': 1, 'maxPayCents': 1}          | pay_is_one_amount           | payUnit
            {'payUnit': 'hour', 'maxPayCents': 10001}                         | pay_above_limit_of_unit     | payUnit
            {'payUnit': 'minute', 'maxPayCents': 1}                           | not_allowed                 | payUnit
            {'payUnit': 'year', 'minPayCents': 1, 'maxPayCents': 6000001}     | not_in_range                | maxPayCents""")
    void payIsStatedInOneWayAndWithinItsLimits(String pay, String code, String field) {
        post(body("25180", ", \"compensation\": " + pay.replace('\'', '"'))).statusCode(400)
                .body("errors.code", contains(code)).body("errors.pointer", contains("/compensation/" + field));
    }

    @Test
    void reportsAllFaultsAndAllBrokenRules() {
        post("{\"leerbedrijfId\": \"900000001\", \"title\": \"<script>\", \"tasks\": [], \"places\": 501, \"days\": [\"someday\"], "
                + "\"canonicalUrl\": \"javascript:alert(1)\", \"compensation\": {\"perDayCents\": 1, \"perMonthCents\": 2}, \"x\": 1}")
                .statusCode(400).body("errors.pointer", hasItems("/tasks", "/programmeCodes", "/learningPath", "/from", "/to",
                        "/hoursPerWeek", "/places", "/days/0", "/canonicalUrl", "/compensation/perMonthCents", "/x"));
        post(body("25190", ", \"form\": \"simulation\"").replace(TODAY.plusDays(100).toString(), TODAY.minusDays(1).toString())
                .replace(TODAY.plusDays(10).toString(), TODAY.minusDays(9).toString()))
                .statusCode(409).body("type", equalTo("urn:problem-type:stagepact:vacancy-against-rules"))
                .body("errors.code", contains("programme_not_known", "not_recognised", "period_is_past", "needs_a_decision"));
        assertThat(Rows.count(database, "vacancy")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://bedrijf.example/", "https://127.0.0.1/", "https://printer.local/", "https://[::1]/" })
    void linksOnlyToAddressesThatEveryoneCanReach(String url) {
        post(body("25180", ", \"canonicalUrl\": \"" + url + "\"")).statusCode(400)
                .body("errors.pointer", contains("/canonicalUrl"))
                .body("errors[0].detail", containsString("https:// begint en dat iedereen kan openen"));
        post(body("25180", ", \"canonicalUrl\": \"https://bedrijf.example/\"")).statusCode(201);
    }

    @Test
    void adviceNeverRejectsAVacancy() {
        post(body("25180", ", \"compensation\": {\"perDayCents\": 1500}")).statusCode(201).body("advice", empty());
        post(body("25604", ", \"compensation\": {\"perDayCents\": 2500}").replace("Deeg kneden", "Representatief werk"))
                .statusCode(201).body("advice.code", contains("unequal_compensation", "inclusive_language"))
                .body("advice[0].paid.level", contains("2", "4")).body("advice[0].paid.centsPerDay", contains(1500, 2500))
                .body("advice[1].found", equalTo("Representatief"));
    }

    @Test
    void unconfirmedVacanciesAreHiddenAndThenExpire() throws SQLException {
        String id = post(body("25180", "")).extract().path("vacancy.id");
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 40");
        assertThat(expireVacancies.expire()).isEqualTo(1);
        assertThat(expireVacancies.expire()).isZero();
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        given().get(VACANCIES + "/" + id + "/state").then().body("status", equalTo("hidden"));
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(200).body("status", equalTo("published"))
                .body("confirmedOn", equalTo(TODAY.toString()));
        given().get(VACANCIES + "/" + id).then().statusCode(200);
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 100");
        expireVacancies.expire();
        given().get(VACANCIES + "/" + id + "/state").then().body("status", equalTo("expired"));
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(409);
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.vacancies.vacancy-expired.v1'")).isEqualTo(2);
    }

    @Test
    void aWithdrawnRecognitionBlocksTheVacancyUntilRestored() throws IOException {
        String id = post(body("25180", "")).extract().path("vacancy.id");
        mutate(2, ACompanyLine.of("900000001", "De Korenaar", ACompanyLine.withdrawn("25180", TODAY.toString(), "quality")));
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        given().get(VACANCIES).then().body("items", empty());
        given().get(VACANCIES + "/" + id + "/state").then().body("status", equalTo("blocked"));
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(409)
                .body("type", equalTo("urn:problem-type:stagepact:not-to-be-confirmed"));
        post(body("25180", "")).statusCode(409).body("errors.code", contains("not_recognised"));
        mutate(3, ACompanyLine.of("900000001", "De Korenaar", ACompanyLine.recognition("25180")));
        given().get(VACANCIES + "/" + id).then().statusCode(200);
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(200).body("status", equalTo("published"));
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.vacancies.vacancy-withdrawn.v1'")).isEqualTo(1);
    }

    @Test
    void anEndedRecognitionBlocksTheVacancy() throws SQLException {
        String id = post(body("25180", "")).extract().path("vacancy.id");
        EmptyTables.run(database, "update recognition set valid_to = {today} - 1 where leerbedrijf_id = '900000001'");
        assertThat(expireVacancies.expire()).isEqualTo(1);
        given().get(VACANCIES + "/" + id + "/state").then().body("status", equalTo("blocked"));
    }

    @Test
    void vacanciesInDoubtWaitForAnAdviser() {
        String id = post(body("25180", ", \"form\": \"simulation\", \"certifiability\": {\"decision\": \"doubt\", "
                + "\"policyDocument\": \"Servicedocument mbo\", \"policyVersion\": \"8.0\"}")).statusCode(201)
                .body("vacancy.status", equalTo("escalated")).extract().path("vacancy.id");
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(409);
        given().contentType("application/json").header("If-Match", "\"v1\"")
                .body("{\"decision\": \"yes\", \"policyDocument\": \"x\", \"policyVersion\": \"1\"}")
                .post(VACANCIES + "/" + id + "/certifiability-decisions").then().statusCode(403);
        decideCertifiability.decide(UUID.fromString(id),
                new Certifiability(CertifiableDecision.YES, "Servicedocument mbo", "8.1"),
                read -> read == 1, "demo-sbb");
        given().get(VACANCIES + "/" + id).then().statusCode(200).body("certifiability.policyVersion", equalTo("8.1"));
        assertThat(Rows.count(database, "certifiability_decision")).isEqualTo(1);
    }

    /** A recognition that went and came back decides nothing about a doubt. */
    @Test
    void doubtIsKeptWhileAVacancyIsBlocked() throws Exception {
        String id = post(body("25180", ", \"form\": \"simulation\", \"certifiability\": {\"decision\": \"doubt\", "
                + "\"policyDocument\": \"Servicedocument mbo\", \"policyVersion\": \"8.0\"}")).statusCode(201).extract()
                .path("vacancy.id");
        mutate(2, ACompanyLine.of("900000001", "De Korenaar", ACompanyLine.withdrawn("25180", TODAY.toString(), "quality")));
        mutate(3, ACompanyLine.of("900000001", "De Korenaar", ACompanyLine.recognition("25180")));
        given().get(VACANCIES + "/" + id + "/state").then().statusCode(200).body("status", equalTo("escalated"));
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(409);
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        EmptyTables.run(database, "update vacancy set confirmed_on = {today} - 60");
        int version = Integer.parseInt(given().get(VACANCIES + "/" + id + "/state").header("ETag").replaceAll("[^0-9]", ""));
        decideCertifiability.decide(UUID.fromString(id),
                new Certifiability(CertifiableDecision.YES, "Servicedocument mbo", "8.1"),
                read -> read == version, "demo-sbb");
        assertThat(expireVacancies.expire()).as("nobody could confirm it while it was in doubt").isZero();
        given().get(VACANCIES + "/" + id).then().statusCode(200);
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.vacancies.vacancy-published.v1'")).isEqualTo(1);
    }

    @Test
    void vacanciesStartedBeforeAWithdrawalAreBlockedAfterIt() throws IOException {
        mutate(2, ACompanyLine.of("900000001", "De Korenaar",
                ACompanyLine.withdrawn("25180", TODAY.minusDays(5).toString(), "quality")));
        post(body("25180", "").replace(TODAY.plusDays(10).toString(), TODAY.minusDays(20).toString())).statusCode(409)
                .body("errors.code", contains("not_recognised"));
    }

    @Test
    void removedCompaniesHaveNoVacancies() throws IOException {
        mutate(2, ACompanyLine.of("900000001", "De Korenaar",
                ACompanyLine.withdrawn("25180", TODAY.plusDays(60).toString(), "company_request")));
        String id = post(body("25180", "")).statusCode(201).extract().path("vacancy.id");
        receiveMutations.receive(List.of(new CompanyStatement(3, new LeerbedrijfId("900000001"), null, List.of())), "demo-sbb",
                "removed", new byte[] { 3 },
                Object::toString);
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        assertThat(Rows.count(database, "recognition_withdrawal where reason = 'not_in_register'"
                + " and programme_code = '25180'")).isEqualTo(1);
    }

    @Test
    void withdrawingIsIdempotent() {
        String id = post(body("25180", "")).extract().path("vacancy.id");
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200).body("status", equalTo("withdrawn"));
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(200);
        given().get(VACANCIES + "/" + id).then().statusCode(404);
        assertThat(Rows.count(database, "outbox where type = 'nl.stagepact.vacancies.vacancy-withdrawn.v1'")).isEqualTo(1);
    }

    @Test
    void aCompanyPublishesOnlyItsOwnVacancies() throws SQLException {
        post(body("25180", "").replace("900000001", "900000002")).statusCode(403);
        String id = post(body("25180", "")).extract().path("vacancy.id");
        EmptyTables.run(database, "update vacancy set leerbedrijf_id = '900000002', published_by = 'another'");
        given().get(VACANCIES + "/" + id + "/state").then().statusCode(404);
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-school-a", roles = "school-system")
    @OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
    void aSchoolChangesOnlyVacanciesItPublished() throws SQLException {
        String id = post(body("25180", "")).statusCode(201).extract().path("vacancy.id");
        given().post(VACANCIES + "/" + id + "/confirmations").then().statusCode(200);
        EmptyTables.run(database, "update vacancy set published_by = 'demo-company'");
        given().post(VACANCIES + "/" + id + "/withdrawals").then().statusCode(404);
    }

    @Test
    void theSameIdempotencyKeyCreatesOneVacancy() {
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json").header("Idempotency-Key", "v1").body(body("25180", "")).post(VACANCIES)
                    .then()
                    .statusCode(201);
        }
        given().get(VACANCIES).then().body("items", hasSize(1)).body("next", nullValue());
    }

    private void mutate(int sequence, String company) throws IOException {
        receiveMutations.receive(List.of(ACompanyLine.read(company, sequence)), "demo-sbb", "k" + sequence,
                new byte[] { (byte) sequence }, Object::toString);
    }

    private static String body(String programme, String more) {
        return """
                {"leerbedrijfId": "900000001", "title": "Bakker", "tasks": [{"workProcess": "B1-K1-W1", "text": "Deeg kneden en brood bakken"}],
                 "programmeCodes": ["%s"], "learningPath": "bol", "from": "%s", "to": "%s", "days": ["friday", "monday"],
                 "hoursPerWeek": 16, "places": 2%s}"""
                .formatted(programme, TODAY.plusDays(10), TODAY.plusDays(100), more);
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(VACANCIES).then();
    }
}
