package nl.stagepact.placement.company.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.company.api.ACompanyLine.recognition;
import static nl.stagepact.placement.company.api.ACompanyLine.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
import nl.stagepact.placement.company.usecase.ReceiveCompanySnapshot;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class TrainingCompanyApiTest {

    private static final String COMPANIES = "/placement/v1/training-companies";
    private static final String VERDICTS = "/placement/v1/recognition-verdicts";
    private static final String SCHOOL = "/placement/v1/institutions/99DA";

    @Inject
    DataSource database;

    @Inject
    ReceiveCompanySnapshot receiveSnapshot;

    @BeforeEach
    void deliver() throws SQLException, IOException {
        EmptyTables.in(database);
        snapshot(1, ACompanyLine.of("900000001", "Bakkerij De Korenaar B.V.", recognition("25180")),
                ACompanyLine.at("900000002", "Bakkerij Korenaar Soest", "3811ZZ", recognition("25180")),
                ACompanyLine.at("900000003", "Garage Smit", "3500AB", withdrawn("99101", "2026-01-01", "inactive")));
    }

    @Test
    void searchesByNameProgrammeAndLocation() {
        given().get(COMPANIES + "?name=koren bak").then().statusCode(200)
                .body("items.leerbedrijfId", contains("900000001", "900000002"));
        given().get(COMPANIES + "?programme=99101").then().body("items", empty());
        given().get(COMPANIES + "?programme=25180&postcode=3811a").then().statusCode(400)
                .body("errors.code", contains("not_allowed"));
        given().get(COMPANIES + "?programme=25180&postcode=38").then().body("items", hasSize(2));
        given().get(COMPANIES + "?municipality=GM0307&kvkNumber=90000001&name=smit").then()
                .body("items.leerbedrijfId", contains("900000003"));
    }

    @Test
    void pagesByCursor() {
        String next = given().get(COMPANIES + "?pageSize=2").then().body("items", hasSize(2)).extract().path("next");
        given().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items.leerbedrijfId", contains("900000003"))
                .body("next", nullValue());
        given().get(COMPANIES + "?cursor=abc").then().statusCode(400).body("errors.code", contains("not_a_cursor"));
    }

    @Test
    void identifiesACompanyByNameAndPostcode() {
        given().get(COMPANIES + "/matches?name=De Korenaar&postcode=3811 aa").then().statusCode(200)
                .body("items.company.leerbedrijfId", contains("900000001", "900000002"))
                .body("items.atPostcode", contains(true, false));
        given().get(COMPANIES + "/matches?name=Slagerij Jansen&postcode=3811AA").then().body("items", empty());
        given().get(COMPANIES + "/matches?name=...").then().statusCode(400)
                .body("errors.code", contains("not_allowed", "missing"));
    }

    @Test
    void verifiesARecognitionAndGivesTheReason() {
        given().get(VERDICTS + "?leerbedrijfId=900000001&programme=25180&startDate=2026-02-01").then().statusCode(200)
                .body("recognised", equalTo(true)).body("ground", equalTo("recognised"))
                .body("recognition.validFrom", equalTo("2024-08-01"));
        given().header("Accept-Language", "en")
                .get(VERDICTS + "?leerbedrijfId=900000003&programme=99101&startDate=2026-02-01").then()
                .body("recognised", equalTo(false)).body("ground", equalTo("withdrawn"))
                .body("explanation", containsString("2026-01-01"));
        given().get(VERDICTS + "?leerbedrijfId=900000003&programme=99101&startDate=2025-02-01").then()
                .body("recognised", equalTo(true));
        given().get(VERDICTS + "?leerbedrijfId=900000099&programme=99101").then().statusCode(200)
                .body("ground", equalTo("unknown_company")).body("recognition", nullValue());
        given().get(VERDICTS + "?programme=1&startDate=soon&x=1").then().statusCode(400)
                .body("errors.code", contains("not_allowed", "not_a_date", "missing", "unknown_parameter"));
    }

    @Test
    void aSchoolReadsWithdrawalsAtItsWatchedCompaniesOnce() throws IOException {
        given().put(SCHOOL + "/watched-companies/900000001").then().statusCode(201);
        given().put(SCHOOL + "/watched-companies/900000001").then().statusCode(204);
        given().put(SCHOOL + "/watched-companies/900000099").then().statusCode(404);
        given().get(SCHOOL + "/watched-companies").then().body("items", contains("900000001"));
        String next = given().get(SCHOOL + "/withdrawals").then().statusCode(200).body("items", empty()).extract()
                .path("next");
        snapshot(2, ACompanyLine.of("900000001", "Bakkerij De Korenaar B.V.", withdrawn("25180", "2026-03-01", "quality")));
        next = given().urlEncodingEnabled(false).get(next).then().body("items.leerbedrijfId", contains("900000001"))
                .body("items.reason", contains("quality")).body("items.withdrawnOn", contains("2026-03-01")).extract()
                .path("next");
        given().urlEncodingEnabled(false).get(next).then().body("items", empty());
        given().delete(SCHOOL + "/watched-companies/900000001").then().statusCode(204);
        given().get(SCHOOL + "/withdrawals").then().body("items", empty());
    }

    @Test
    void aWithdrawalListsTheAffectedPlacementsOfTheSchool() throws IOException {
        String company = SCHOOL + "/watched-companies/900000001";
        given().contentType("application/json").body("""
                {"placements": [{"programmeCode": "25180", "students": 1, "to": "2025-12-31"}]}""").put(company).then()
                .statusCode(201);
        given().contentType("application/json").body("""
                {"placements": [{"programmeCode": "25180", "students": 2, "to": "2026-02-28"},
                 {"programmeCode": "25180", "students": 3, "to": "2026-03-01"}, {"programmeCode": "25604", "students": 4,
                 "to": "2026-07-01"}, {"programmeCode": "25180", "students": 5, "to": "2026-07-01"}]}""").put(company).then()
                .statusCode(204);
        given().get(company).then().statusCode(200).body("placements.students", contains(2, 3, 5, 4));
        snapshot(2, ACompanyLine.of("900000001", "Bakkerij De Korenaar B.V.", withdrawn("25180", "2026-03-01", "quality")));
        given().get(SCHOOL + "/withdrawals").then().body("items[0].placements.students", contains(3, 5))
                .body("items[0].placements.to", contains("2026-03-01", "2026-07-01"));
        given().put(company).then().statusCode(204);
        given().get(SCHOOL + "/withdrawals").then().body("items[0].placements", empty());
        given().delete(company).then().statusCode(204);
        given().get(company).then().statusCode(404);
    }

    @Test
    void reportsEveryFaultInPlacements() {
        String company = SCHOOL + "/watched-companies/900000001";
        given().contentType("application/json").body("""
                {"placements": [{"programmeCode": "x", "students": 0, "to": "soon"}, 7,
                 {"programmeCode": "25180", "students": 1, "to": "2026-07-01", "name": "Jan"},
                 {"programmeCode": "25180", "students": 1, "to": "2026-07-01"}, {}]}""").put(company).then().statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/placements/0/programmeCode", "/placements/0/students",
                        "/placements/0/to", "/placements/1", "/placements/2/name", "/placements/3/to",
                        "/placements/4/programmeCode", "/placements/4/students", "/placements/4/to"));
        given().get(company).then().statusCode(404);
    }

    @Test
    void concurrentUpdatesOfPlacementsDoNotMix() throws Exception {
        String company = SCHOOL + "/watched-companies/900000001";
        List<Callable<Integer>> updates = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            String body = """
                    {"placements": [{"programmeCode": "25180", "students": %1$d, "to": "2026-07-01"},
                     {"programmeCode": "25604", "students": %1$d, "to": "2026-07-01"}]}""".formatted(i);
            updates.add(() -> given().contentType("application/json").body(body).put(company).statusCode());
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(updates.size())) {
            assertThat(executor.invokeAll(updates).stream().map(Future::resultNow)).containsOnly(201, 204);
        }
        List<Integer> students = given().get(company).then().extract().path("placements.students");
        assertThat(students).hasSize(2);
        assertThat(Set.copyOf(students)).hasSize(1);
    }

    @Test
    void theListOfAnotherSchoolIsNotFound() {
        given().get("/placement/v1/institutions/99DB/watched-companies/900000001").then().statusCode(404);
        given().get("/placement/v1/institutions/99DB/watched-companies").then().statusCode(404);
        given().put("/placement/v1/institutions/99DB/watched-companies/900000001").then().statusCode(404);
        given().get("/placement/v1/institutions/99DB/withdrawals").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-policy-officer", roles = "policy-officer")
    void contactsAreHiddenFromPolicyOfficers() {
        given().get(COMPANIES + "/900000001").then().statusCode(200).body("contacts", nullValue());
        given().get(VERDICTS + "?leerbedrijfId=900000001&programme=25180").then().statusCode(403);
    }

    @Test
    void unknownAndInvalidIdsAreNotFound() {
        given().get(COMPANIES + "/900000099").then().statusCode(404);
        given().get(COMPANIES + "/a b").then().statusCode(404);
    }

    private void snapshot(long sequence, String... companies) throws IOException {
        byte[] lines = String.join("", companies).getBytes(StandardCharsets.UTF_8);
        List<Object> read = new ArrayList<>();
        receiveSnapshot.receive(sequence, "test", consumer -> {
            for (String line : companies) {
                var company = ACompanyLine.read(line, sequence);
                read.add(company);
                consumer.accept(company);
            }
            return lines;
        });
        assertThat(read).hasSize(companies.length);
    }
}
