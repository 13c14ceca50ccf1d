package nl.stagepact.placement.search.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.company.api.ACompanyLine;
import nl.stagepact.placement.company.usecase.ReceiveCompanyMutations;
import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.register.usecase.ReceivePactArea;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-sbb", roles = { "sbb-system", "platform-admin" })
@OidcSecurity(claims = @Claim(key = "azp", value = "demo-sbb"))
class VacancySearchApiTest {

    private static final String VACANCIES = "/placement/v1/vacancies";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    DataSource database;

    @Inject
    ReceiveCompanyMutations receiveMutations;

    @Inject
    ReceivePactArea receivePactArea;

    @Inject
    CurrentRegisters registers;

    private String baker;
    private String cook;
    private String mechanic;

    /** A bakery in Amersfoort, a kitchen in Leusden (4 km away) and a garage in Leiden. */
    @BeforeEach
    void vacancies() throws SQLException {
        EmptyTables.in(database, """
                insert into programme values ('25180', 1), ('25604', 1)""",
                """
                        insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null),
                            ('25604', 'Autotechnicus', '3', 'mobility', '2015-01-01', null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code,
                            contacts, in_register, content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'De Korenaar', 'a', '3811AA', 'Amersfoort', 'GM0307', '[]', true, '', {now}, 'test'),
                            ('2', 1, 'Keuken', 'b', '3831AA', 'Leusden', 'GM0327', '[]', true, '', {now}, 'test'),
                            ('3', 1, 'Garage', 'c', '2333AA', 'Leiden', 'GM0546', '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        values ('1', '25180', false, '{}', '2020-01-01'), ('2', '25180', false, '{}', '2020-01-01'),
                            ('3', '25604', false, '{}', '2020-01-01')""");
        registers.forget();
        baker = post("1", "25180", "Deeg kneden en brood bakken", "\"compensation\": {\"perDayCents\": 1000}");
        cook = post("2", "25180", "Soep koken",
                "\"compensation\": {\"perDayCents\": 2500, \"coversCosts\": true}, \"offers\": [\"step_free\", \"small_scale\"]");
        mechanic = post("3", "25604", "Motoren nakijken", "\"offers\": [\"step_free\"], \"supervision\": \"hybrid\"");
    }

    @Test
    void sortsByDistanceNearestFirst() {
        search("near=3811&within=20").body("items.id", contains(baker, cook)).body("items.distanceKm", contains(0, 4))
                .body("total", equalTo(2));
        search("near=3811AB&within=200").body("items.id", contains(baker, cook, mechanic));
        search("near=3811&within=200&sort=newest").body("items.id", contains(mechanic, cook, baker));
        search("near=3831&within=1").body("items.id", contains(cook));
        search("").body("items.distanceKm", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void filtersByEachParameter() {
        search("level=3").body("items.id", contains(mechanic));
        search("days=monday,friday").body("items.id", hasSize(3));
        search("days=sunday").body("items", empty());
        search("supervision=hybrid").body("items.id", contains(mechanic));
        search("minPerDayCents=1000&sort=compensation").body("items.id", contains(cook, baker));
        search("minPerDayCents=1001").body("items.id", contains(cook));
        search("coversCosts=true").body("items.id", contains(cook));
        search("offers=step_free,small_scale").body("items.id", contains(cook));
        search("words=bakken broden").body("items.id", contains(baker));
        search("words=de brood en het").body("items.id", contains(baker));
        search("words=stage").body("items", hasSize(3));
        search("words=kok amersfoort").body("items.id", contains(baker));
        search("leerbedrijfId=3").body("items.id", contains(mechanic));
        search("from=" + TODAY.plusDays(10) + "&to=" + TODAY.plusDays(100)).body("items", hasSize(3));
        search("from=" + TODAY.plusDays(9)).body("items", empty());
        search("to=" + TODAY.plusDays(101)).body("items", empty());
    }

    @Test
    void onlyAStatedMinimumPerDayOrMonthCountsAsPayPerDay() {
        String range = post("1", "25180", "Taart bakken",
                "\"compensation\": {\"payUnit\": \"month\", \"minPayCents\": 30000, \"maxPayCents\": 90000}");
        post("1", "25180", "Koek bakken",
                "\"compensation\": {\"payUnit\": \"hour\", \"minPayCents\": 9000, \"maxPayCents\": 9000}");
        post("1", "25180", "Vla koken", "\"compensation\": {\"payUnit\": \"month\", \"maxPayCents\": 90000}");
        search("minPerDayCents=1001&sort=compensation").body("items.id", contains(range, cook));
        search("minPerDayCents=3462").body("items.id", contains(range));
        search("minPerDayCents=3463").body("items", empty());
    }

    @Test
    void wordsAreFoundInEveryTextAndSortedByRelevance() {
        String tyres = post("3", "25604", "Banden wisselen bij de kok", "\"places\": 3");
        search("words=korenaar").body("items.id", contains(baker));
        search("words=brood amersfoort").body("items.id", contains(baker));
        search("words=kok").body("items.id", contains(tyres, cook, baker));
        search("words=moteren nakijken").body("items.id", contains(mechanic));
        search("words=zzqqxx").body("items", empty()).body("total", equalTo(0));
        search("words=leerplek garage&sort=newest").body("items.id", contains(tyres, mechanic));
        search("words=⒜ ㎏ ① %22 * ~ (kok)").body("items", empty());
        rejected("sort=relevance").body("errors.code", contains("needs_words"));
    }

    @Test
    void pagesOfASearchByWordsStayInOrderWhileVacanciesAreAdded() {
        String more = post("3", "25604", "Leerplek voor wie brood bakt", "\"places\": 3");
        String first = search("words=leerplek&pageSize=2").body("total", equalTo(4)).body("items.id", contains(more, mechanic))
                .extract().path("next");
        post("1", "25180", "Nog een leerplek of leerplek", "\"places\": 3");
        given().urlEncodingEnabled(false).get(first).then().statusCode(200).body("items.id", contains(cook, baker))
                .body("next", nullValue());
    }

    @Test
    void filtersByPactArea() {
        receivePactArea.receive("amersfoort", 1, List.of(new PactAreaPeriod("Amersfoort", List.of("GM0307", "GM0327"),
                LocalDate.of(2015, 1, 1), null)));
        registers.forget();
        search("pact=amersfoort").body("items.id", containsInAnyOrder(baker, cook));
        given().get(VACANCIES + "?pact=elsewhere").then().statusCode(404).body("errors.parameter", contains("pact"))
                .body("errors.code", contains("not_found"));
    }

    @Test
    void specialFormsAreFoundOnlyWhenRequested() {
        String simulation = post("1", "25180", "Oefenen",
                "\"form\": \"simulation\", \"certifiability\": {\"decision\": \"yes\", "
                        + "\"policyDocument\": \"Servicedocument mbo\", \"policyVersion\": \"8.0\"}");
        search("").body("items", hasSize(3));
        search("form=simulation").body("items.id", contains(simulation));
        search("counts=true").body("counts.form.find { it.code == 'simulation' }.count", equalTo(1));
    }

    @Test
    void countsOfAFilterIgnoreItsOwnValues() {
        search("programme=25180&counts=true").body("total", equalTo(2))
                .body("counts.programme.code", contains("25180", "25604"))
                .body("counts.programme.name", contains("Kok", "Autotechnicus")).body("counts.programme.count", contains(2, 1))
                .body("counts.offers.find { it.code == 'step_free' }.count", equalTo(1));
        search("").body("counts", nullValue());
    }

    @Test
    void pagesStayInOrderWhileVacanciesAreAddedAndWithdrawn() {
        List<String> seen = new ArrayList<>();
        String first = search("pageSize=1").body("items.id", contains(mechanic)).extract().path("next");
        post("1", "25180", "Nog een plek", "\"places\": 3");
        given().post(VACANCIES + "/" + mechanic + "/withdrawals").then().statusCode(200);
        for (String next = first; next != null;) {
            ValidatableResponse page = given().urlEncodingEnabled(false).get(next).then().statusCode(200);
            seen.addAll(page.extract().path("items.id"));
            next = page.extract().path("next");
        }
        assertThat(seen).containsExactly(cook, baker);
        given().urlEncodingEnabled(false).get(first.replace("pageSize=1", "pageSize=1&level=2")).then().statusCode(400)
                .body("errors.code", contains("not_a_cursor"));
    }

    @Test
    void aMovedCompanyIsFoundAndShownAtItsNewAddress() throws IOException {
        search("near=2333&within=1").body("items.company.name", contains("Garage"));
        String moved = ACompanyLine.at("3", "Garage Eem", "3811AB", ACompanyLine.recognition("25604"));
        receiveMutations.receive(List.of(ACompanyLine.read(moved, 2)), "demo-sbb", "moved", new byte[] { 1 },
                Object::toString);
        search("near=3811&within=1").body("items.id", containsInAnyOrder(baker, mechanic))
                .body("items.company.name", containsInAnyOrder("De Korenaar", "Garage Eem"));
    }

    @Test
    void reportsEveryInvalidParameter() {
        rejected("near=9999&sort=place&level=5&days=noday&from=1-1-2027&minPerDayCents=-1&coversCosts=maybe&pageSize=0&x=1")
                .body("errors.parameter",
                        containsInAnyOrder("near", "sort", "level", "days", "from", "minPerDayCents", "coversCosts",
                                "pageSize", "x"));
        rejected("sort=distance&within=10").body("errors.code", contains("needs_near", "needs_near"));
        rejected("near=3811&within=301").body("errors.parameter", contains("within"));
    }

    @Test
    void anInvalidImportOfPostcodeAreasStoresNothing() {
        putAreas(
                "{\"code\": \"9999\", \"latitude\": 53.4, \"longitude\": 6.5}\n"
                        + "{\"code\": \"0999\", \"latitude\": 12, \"longitude\": \"x\"}\n"
                        + "{\"code\": \"9999\", \"latitude\": 53.4, \"longitude\": 6.5, \"y\": 1}")
                .statusCode(400)
                .body("errors.line", hasItem(2)).body("errors.line", hasItem(3));
        given().get("/placement/v1/postcode-areas").then().body("items.code", hasItem("3811"));
        List<String> before = given().get("/placement/v1/postcode-areas").then().extract().path("items.collect { it }");
        StringBuilder all = new StringBuilder("{\"code\": \"9999\", \"latitude\": 53.4, \"longitude\": 6.5}\n");
        for (Object each : before) {
            Map<?, ?> area = (Map<?, ?>) each;
            all.append("{\"code\": \"%s\", \"latitude\": %s, \"longitude\": %s}\n".formatted(area.get("code"),
                    area.get("latitude"),
                    area.get("longitude")));
        }
        putAreas(all.toString()).statusCode(204);
        search("near=9999&within=10").body("items", empty());
    }

    private static ValidatableResponse putAreas(String lines) {
        return given().contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8))
                .put("/placement/v1/postcode-areas").then();
    }

    private static ValidatableResponse search(String query) {
        return given().urlEncodingEnabled(true).get(VACANCIES + (query.isEmpty() ? "" : "?" + query)).then().statusCode(200);
    }

    private static ValidatableResponse rejected(String query) {
        return given().get(VACANCIES + "?" + query).then().statusCode(400);
    }

    private static String post(String company, String programme, String task, String more) {
        return given().contentType("application/json")
                .body("""
                        {"leerbedrijfId": "%s", "title": "Leerplek", "tasks": [{"text": "%s"}], "programmeCodes": ["%s"],
                         "learningPath": "bol", "from": "%s", "to": "%s", "days": ["friday", "monday"], "hoursPerWeek": 16, %s%s}"""
                        .formatted(company, task, programme, TODAY.plusDays(10), TODAY.plusDays(100),
                                more.contains("places") ? "" : "\"places\": 2, ", more))
                .post(VACANCIES).then().statusCode(201).extract().path("vacancy.id");
    }
}
