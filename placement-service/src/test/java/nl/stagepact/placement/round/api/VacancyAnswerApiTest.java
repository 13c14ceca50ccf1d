package nl.stagepact.placement.round.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.RealPostgres;

/** As a coordinator of school 99DA and company 900000001 in one. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-both", roles = { "school-coordinator", "training-company" })
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-both"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "leerbedrijf_id", value = "900000001"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class VacancyAnswerApiTest {

    @Inject
    DataSource database;

    @Test
    void aCompanyReadsWhyItsVacancyGotNobodyInTheLatestRound() throws SQLException {
        AVacancyBody.companies(database);
        String vacancy = AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        String answer = "/placement/v1/vacancies/" + vacancy + "/matching-answer";
        push(IntStream.rangeClosed(1, 8).mapToObj(i -> withKey(key(i)).with("days", i > 2 ? List.of("tuesday", "thursday")
                : List.of("monday", "friday")).with("travelMinutes", i > 2 ? 45 : 5).json()).toArray(String[]::new))
                .statusCode(200);
        EmptyTables.run(database, "update training_company set postcode = '3817AA'");
        String hidden = ARound.decided("");
        given().get(answer).then().statusCode(404);
        ARound.step(hidden, "publications").statusCode(200);
        given().get(answer).then().statusCode(200).body("matchingRoundId", equalTo(hidden)).body("students", equalTo(0))
                .body("removed.constraint", contains("days", "travel"))
                .body("removed.find { it.constraint == 'travel' }.number.students", nullValue())
                .body("text", hasItem("De vacature is aan geen student voorgesteld."));
        String next = ARound.published();
        given().get(answer).then().body("matchingRoundId", equalTo(next));
        EmptyTables.run(database, "update vacancy set leerbedrijf_id = '900000002'");
        given().get(answer).then().statusCode(404);
    }
}
