package nl.stagepact.discrimination.checklist.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.discrimination.AReport.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

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
import nl.stagepact.discrimination.EmptyTables;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-adviser-a", roles = "confidential-adviser")
@OidcSecurity(claims = @Claim(key = "institution_code", value = "99DA"))
class ChecklistApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void noStatements() throws SQLException {
        EmptyTables.in(database);
    }

    @Test
    void everyoneReadsWhatAGoodStructureHas() {
        given().get(BASE + "/checklist").then().statusCode(200).body("items", hasSize(13))
                .body("items.find { it.requirement == 'aftercare' }.text", equalTo("Er is ondersteuning en nazorg."));
        given().get(BASE + "/checklist/schools").then().statusCode(200).body("items", empty());
    }

    @Test
    void aStatementKeepsItsDayUntilItChanges() throws SQLException {
        state("99DA",
                """
                        [{'requirement': 'aftercare', 'compliance': 'in_progress'}, {'requirement': 'anonymous', 'compliance': 'met'}]""")
                .statusCode(204);
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("update checklist_statement set stated_on = '2026-01-01'");
        }
        state("99DA", "[{'requirement': 'aftercare', 'compliance': 'in_progress'}]").statusCode(204);
        given().get(BASE + "/checklist/schools").then().body("items.institutionCode", contains("99DA"))
                .body("items[0].statements.requirement", contains("aftercare", "anonymous"))
                .body("items[0].statements.statedOn", contains("2026-01-01", "2026-01-01"))
                .body("items[0].statements.statedBy", contains("confidential-adviser", "confidential-adviser"));
        state("99DA", "[{'requirement': 'aftercare', 'compliance': 'met'}]").statusCode(204);
        given().get(BASE + "/checklist/schools").then()
                .body("items[0].statements.statedOn", contains(not(equalTo("2026-01-01")), equalTo("2026-01-01")));
    }

    @Test
    void aSchoolStatesOnlyAboutItself() {
        state("99DB", "[{'requirement': 'aftercare', 'compliance': 'met'}]").statusCode(403);
        state("99DA", "[]").statusCode(400);
        state("99DA", """
                [{'requirement': 'aftercare', 'compliance': 'met'}, {'requirement': 'aftercare', 'compliance': 'not_met'}]""")
                .statusCode(400).body("errors.code", contains("requirement_twice"));
    }

    private static ValidatableResponse state(String school, String statements) {
        return given().contentType("application/json").body("{\"statements\": " + statements.replace('\'', '"') + "}")
                .post(BASE + "/checklist/schools/" + school + "/statements").then();
    }
}
