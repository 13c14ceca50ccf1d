package nl.stagepact.placement.contactlog.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import io.restassured.response.ValidatableResponse;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ContactApiTest {

    private static final String CONTACTS = "/placement/v1/training-companies/900000001/contacts";
    private static final String ACQUISITION = "{\"sector\": \"mbo\", \"topic\": \"acquisition\"}";
    private static final String OF_SCHOOL_B = "update contact_claim set organisation_code = '99DB'";

    @Inject
    DataSource database;

    @BeforeEach
    void companies() throws SQLException {
        AVacancyBody.companies(database);
    }

    @Test
    void whoClaimsAContactHasTwoWeeksAndOthersWait() throws SQLException {
        claim().statusCode(201).body("reservedUntil", equalTo(FixedDay.TODAY.plusDays(14).toString()));
        claim().statusCode(201);
        EmptyTables.run(database, OF_SCHOOL_B);
        claim().statusCode(409).body("type", containsString("company-left-in-peace")).body("detail", containsString("99DB"));
        EmptyTables.run(database, "update contact_claim set expires_on = {today}");
        claim().statusCode(409);
        EmptyTables.run(database, "update contact_claim set expires_on = {today} - 1");
        claim().statusCode(201);
    }

    @Test
    void claimingAgainGivesTheOpenClaim() throws SQLException {
        String id = claim().extract().path("id");
        claim().statusCode(201).body("id", equalTo(id));
        assertThat(Rows.count(database, "contact_claim")).isOne();
        record(id, FixedDay.TODAY.toString(), "later").statusCode(200);
        claim().statusCode(201);
        assertThat(Rows.count(database, "contact_claim")).isEqualTo(2);
    }

    @Test
    void afterAContactTheCompanyIsLeftInPeaceForFourWeeks() throws SQLException {
        String id = claim().extract().path("id");
        record(id, FixedDay.TODAY.minusDays(28).toString(), "later").statusCode(200)
                .body("reservedUntil", equalTo(FixedDay.TODAY.toString()));
        EmptyTables.run(database, OF_SCHOOL_B);
        claim().statusCode(409);
        EmptyTables.run(database, "update contact_claim set quiet_until = {today} - 1");
        claim().statusCode(201);
        given().get(CONTACTS).then().statusCode(200).body("items.organisationCode", contains("99DA", "99DB"))
                .body("items[1].outcome", equalTo("later"));
    }

    @Test
    void whoReachedNobodyKeepsNobodyAway() throws SQLException {
        String id = claim().extract().path("id");
        record(id, FixedDay.TODAY.minusDays(1).toString(), "not_reached").statusCode(200).body("reservedUntil", nullValue());
        EmptyTables.run(database, OF_SCHOOL_B);
        claim().statusCode(201);
        record(id, FixedDay.TODAY.toString(), "later").statusCode(404);
    }

    @Test
    void aContactIsWithAKnownCompanyAndNotInTheFuture() {
        given().contentType("application/json").body(ACQUISITION).post(CONTACTS.replace("900000001", "unknown")).then()
                .statusCode(404);
        String id = claim().extract().path("id");
        record(id, FixedDay.TODAY.plusDays(1).toString(), "later").statusCode(400).body("errors.code",
                contains("in_the_future"));
    }

    private static ValidatableResponse claim() {
        return given().contentType("application/json").body(ACQUISITION).post(CONTACTS).then();
    }

    private static ValidatableResponse record(String id, String day, String outcome) {
        return given().contentType("application/json")
                .body("{\"contactedOn\": \"%s\", \"outcome\": \"%s\"}".formatted(day, outcome)).put(CONTACTS + '/' + id).then();
    }
}
