package nl.stagepact.placement.contactlog.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;

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
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA") })
class CompanyCalendarApiTest {

    private static final String COMPANY = "/placement/v1/training-companies/900000001";

    @Inject
    DataSource database;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void theCalendarTellsOfVacanciesAndStudentsInTheComingYear() throws SQLException {
        String vacancy = AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        push(withKey(key(1)).json(), withKey(key(2)).json()).statusCode(200);
        APlacement.agreed(key(1));
        APlacement.agreed(key(2));
        given().get(COMPANY + "/calendar").then().statusCode(200).body("entries.kind", contains("vacancy", "students"))
                .body("entries.vacancyId", contains(vacancy, null)).body("entries.number", contains(2, 2))
                .body("entries[1].from", equalTo(APlacement.FIRST.toString())).body("reservedUntil", nullValue());
        EmptyTables.run(database,
                "update vacancy set period_to = '" + FixedDay.TODAY.minusDays(1) + "', period_from = '2026-09-01'",
                "update placement set starts_on = '" + FixedDay.TODAY.plusYears(1).plusDays(1) + "', ends_on = '2028-06-30'");
        given().get(COMPANY + "/calendar").then().body("entries", empty());
    }

    @Test
    void theCalendarTellsWhenTheCompanyIsLeftInPeace() {
        given().contentType("application/json").body("{\"sector\": \"mbo\", \"topic\": \"acquisition\"}")
                .post(COMPANY + "/contacts").then().statusCode(201);
        given().get(COMPANY + "/calendar").then().body("reservedFor", equalTo("99DA"))
                .body("reservedUntil", equalTo(FixedDay.TODAY.plusDays(14).toString()));
    }

    @Test
    @TestSecurity(user = "demo-company", roles = "training-company")
    @OidcSecurity(claims = @Claim(key = "leerbedrijf_id", value = "900000001"))
    void aCompanyReadsItsOwn() {
        given().get(COMPANY + "/calendar").then().statusCode(200);
        given().get("/placement/v1/training-companies/900000002/calendar").then().statusCode(404);
    }
}
