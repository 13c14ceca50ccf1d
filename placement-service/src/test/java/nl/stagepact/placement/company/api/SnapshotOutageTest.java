package nl.stagepact.placement.company.api;

import static io.restassured.RestAssured.given;
import static nl.stagepact.placement.company.api.ACompanyLine.recognition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.FaultyPostgres;
import nl.stagepact.testkit.RealPostgres;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = FaultyPostgres.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-sbb", roles = "sbb-system")
class SnapshotOutageTest {

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        EmptyTables.in(database);
    }

    @AfterEach
    void restore() {
        FaultyPostgres.link.restore();
        assertThat(FaultyPostgres.link.losesAnswer()).as("the link was to be cut and was not").isFalse();
    }

    @Test
    void anAppliedSnapshotIsAnsweredThoughItsStagedRowsCannotBeDeleted() {
        FaultyPostgres.link.silenceAfterAnswerTo("insert into company_snapshot", "COMMIT");
        given().contentType("application/x-ndjson")
                .body(ACompanyLine.of("900000001", "De Korenaar B.V.", recognition("25180")).getBytes(StandardCharsets.UTF_8))
                .put("/placement/v1/sbb/company-snapshots/1").then().statusCode(200).body("registered", equalTo(1));
    }
}
