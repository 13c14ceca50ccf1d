package nl.stagepact.placement.directory.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

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
import io.restassured.specification.RequestSpecification;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.register.domain.InstitutionPeriod;
import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.register.usecase.ReceiveInstitution;
import nl.stagepact.placement.register.usecase.ReceivePactArea;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ProgrammeDirectoryApiTest {

    private static final String DIRECTORY = "/placement/v1/programme-directory";
    private static final String SCHOOL = "/placement/v1/institutions/99DA/programme-profiles/";
    private static final String CONTACT = ", \"contact\": {\"role\": \"internship_office\", \"email\": \"stage@school.example\"}";

    @Inject
    DataSource database;

    @Inject
    ReceivePactArea receivePactArea;

    @Inject
    ReceiveInstitution receiveInstitution;

    @Inject
    CurrentRegisters registers;

    @BeforeEach
    void registers() throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1), ('25604', 1), ('25190', 1)",
                """
                        insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null),
                            ('25604', 'Software developer', '4', 'ict', '2015-01-01', null),
                            ('25190', 'Leidinggevende', '4', 'food', '2015-01-01', null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code,
                            contacts, in_register, content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'Keuken', 'k', '3811AA', 'Amersfoort', 'GM0307', '[]', true, '', {now}, 'test')""",
                """
                        insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from, period_to,
                            days, hours_per_week, places, form, supervision, offers, covers_costs, status, confirmed_on, published_at,
                            published_by, version)
                        select gen_random_uuid(), '1', 'Plek', '[]', array[code], 'bol', {today}, {today} + 30, '{monday}', 8,
                            1, 'regular', 'on_site', '{}', false, 'published', {today}, {now}, 'test', 1
                        from (values ('25180'), ('25190'), ('25190')) as v (code)""");
        receivePactArea.receive("amersfoort", 1,
                List.of(new PactAreaPeriod("Amersfoort", List.of("GM0307"), LocalDate.of(2015, 1, 1), null)));
        receiveInstitution.receive("99DA", 2,
                List.of(new InstitutionPeriod("Oud College", LocalDate.of(2015, 1, 1), LocalDate.of(2020, 7, 31)),
                        new InstitutionPeriod("Demo College", LocalDate.of(2020, 8, 1), null)));
        receiveInstitution.receive("99DA", 1, List.of(new InstitutionPeriod("Van voorheen", LocalDate.of(2015, 1, 1), null)));
        registers.forget();
    }

    @Test
    void anEmployerFindsProfilesInItsRegion() {
        put("25180", profile("GM0307", CONTACT)).statusCode(201).header("ETag", equalTo("\"v1\""));
        put("25604", profile("GM0344", "")).statusCode(201);
        given().get(DIRECTORY + "?pact=amersfoort").then().statusCode(200).header("Access-Control-Allow-Origin", "*")
                .body("items.programmeName", contains("Kok")).body("items[0].level", equalTo("2"))
                .body("items[0].institutionName", equalTo("Demo College"))
                .body("items[0].profile.mustLearn.text", contains("Soep koken"))
                .body("items[0].profile.contact.role", equalTo("internship_office"))
                .body("items[0].profile.periods[0].daysPerWeek", equalTo(3));
        given().get(DIRECTORY + "?level=4").then().body("items.programmeCode", contains("25604"));
        given().get(DIRECTORY + "?programme=25604&level=2").then().body("items", empty());
        given().get(DIRECTORY + "?institution=99DB").then().body("items", empty());
        given().get(DIRECTORY + "?pact=nowhere&level=9&x=1").then().statusCode(400).body("errors.parameter",
                hasItems("pact", "level", "x"));
        String next = given().get(DIRECTORY + "?pageSize=1").then().body("items", hasSize(1)).extract().path("next");
        given().urlEncodingEnabled(false).get(next).then().body("items.programmeCode", contains("25604"))
                .body("next", nullValue());
    }

    @Test
    void gapsWithMostVacanciesComeFirst() {
        put("25180", profile("GM0307", "")).statusCode(201);
        put("25604", profile("GM0307", CONTACT)).statusCode(201);
        given().get(DIRECTORY + "/gaps?pact=amersfoort").then().statusCode(200)
                .body("items.programmeCode", contains("25190", "25180")).body("items.missing", contains("profile", "contact"))
                .body("items.vacancies", contains(2, 1)).body("items.institutionCode", contains(nullValue(), equalTo("99DA")))
                .body("items.institutionName", contains(nullValue(), equalTo("Demo College")));
        put("25180", profile("GM0307", CONTACT), "If-Match", "\"v1\"").statusCode(200);
        given().get(DIRECTORY + "/gaps?municipality=GM0307").then().body("items.programmeCode", contains("25190"));
    }

    @Test
    void reportsEveryFaultAndStoresNothing() {
        put("25180",
                "{\"learningPaths\": [], \"municipalityCodes\": [\"Amersfoort\"], \"canDo\": [\"\"], "
                        + "\"mustLearn\": [{\"workProcess\": \"x\"}],"
                        + " \"periods\": [{\"from\": \"2027-02-01\", \"to\": \"2027-01-01\", \"daysPerWeek\": 8}],"
                        + " \"contact\": {\"role\": \"teacher\"}, \"website\": \"javascript:x\", \"y\": 1}")
                .statusCode(400)
                .body("errors.pointer",
                        hasItems("/learningPaths", "/municipalityCodes/0", "/canDo/0", "/mustLearn/0/workProcess",
                                "/mustLearn/0/text", "/periods/0/to", "/periods/0/daysPerWeek", "/contact/role",
                                "/contact/email",
                                "/website", "/y"));
        put("99999", profile("GM0307", "")).statusCode(409);
        given().get(SCHOOL + "25180").then().statusCode(404);
    }

    @Test
    void aSchoolWritesOnlyItsOwnProfiles() {
        given().contentType("application/json").body(profile("GM0307", ""))
                .put("/placement/v1/institutions/99DB/programme-profiles/25180").then().statusCode(404);
        put("25180", profile("GM0307", "")).statusCode(201);
        given().contentType("application/json").header("If-Match", "\"v9\"").body(profile("GM0307", "")).put(SCHOOL + "25180")
                .then()
                .statusCode(412);
        given().delete(SCHOOL + "25180").then().statusCode(204);
        given().delete(SCHOOL + "25180").then().statusCode(404);
        given().get(DIRECTORY).then().body("items", empty()).body("next", not(equalTo("")));
    }

    @Test
    void aProfileIsReplacedByThoseWhoHaveReadIt() {
        put("25180", profile("GM0307", ""), "If-Match", "*").statusCode(412);
        put("25180", profile("GM0307", ""), "If-None-Match", "*").statusCode(201);
        put("25180", profile("GM0344", "")).statusCode(428)
                .body("type", equalTo("urn:problem-type:stagepact:precondition-required"));
        put("25180", profile("GM0344", ""), "If-None-Match", "*").statusCode(412);
        put("25180", profile("GM0344", ""), "If-None-Match", "\"v9\"").statusCode(428);
        put("25180", profile("GM0344", ""), "If-Match", "\"v1\"").statusCode(200).header("ETag", equalTo("\"v2\""));
        put("25180", profile("GM0344", ""), "If-Match", "\"v1\"").statusCode(412);
    }

    @Test
    void aProfileThatReturnsHasNoVersionOfTheDeletedOne() {
        put("25180", profile("GM0307", "")).statusCode(201);
        for (int i = 1; i <= 2; i++) {
            given().header("If-Match", "\"v9\"").delete(SCHOOL + "25180").then().statusCode(412);
            given().header("If-Match", "\"v" + i + '"').delete(SCHOOL + "25180").then().statusCode(204);
            put("25180", profile("GM0307", "")).statusCode(201).header("ETag", equalTo("\"v" + (i + 1) + '"'));
            put("25180", profile("GM0344", ""), "If-Match", "\"v" + i + '"').statusCode(412);
        }
    }

    private static ValidatableResponse put(String programme, String body, String... header) {
        RequestSpecification request = given().contentType("application/json").body(body);
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        return request.put(SCHOOL + programme).then();
    }

    private static String profile(String municipality, String more) {
        return """
                {"learningPaths": ["bol"], "municipalityCodes": ["%s"], "canDo": ["Veilig werken"],
                 "mustLearn": [{"workProcess": "B1-K1-W1", "text": "Soep koken"}],
                 "periods": [{"from": "2027-02-01", "to": "2027-07-01", "daysPerWeek": 3}]%s}""".formatted(municipality, more);
    }
}
