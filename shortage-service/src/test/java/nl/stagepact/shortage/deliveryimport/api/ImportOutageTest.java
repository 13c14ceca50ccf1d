package nl.stagepact.shortage.deliveryimport.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import nl.stagepact.testkit.FaultyPostgres;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = FaultyPostgres.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ImportOutageTest {

    private static final String COMPLETED = "delivery_import where received_at is not null";

    @Inject
    DataSource database;

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate delivery, shortage_count, outbox, delivery_import, imported_delivery, idempotency_key");
        }
    }

    @AfterEach
    void restore() {
        FaultyPostgres.link.restore();
        assertThat(FaultyPostgres.link.losesAnswer()).as("the link was to be cut and was not").isFalse();
    }

    @Test
    void anImportWhoseCommitIsUnknownRemains() {
        FaultyPostgres.link.loseAnswerTo("update delivery_import set received_at", "COMMIT");
        post().statusCode(503).body("type", endsWith(":outcome-unknown"));
        assertThat(Rows.count(database, COMPLETED)).as("it was stored").isEqualTo(1);
        post().statusCode(202);
        assertThat(Rows.count(database, COMPLETED)).as("the same import").isEqualTo(1);
    }

    @Test
    void anUnknownCommitIsToldThoughItsUploadCannotBeDeleted() {
        FaultyPostgres.link.loseAnswerTo("update delivery_import set received_at", "COMMIT");
        Thread.ofVirtual().start(() -> {
            while (FaultyPostgres.link.losesAnswer()) {
                Thread.onSpinWait();
            }
            FaultyPostgres.link.silence();
        });
        post().statusCode(503).body("type", endsWith(":outcome-unknown"));
    }

    private static ValidatableResponse post() {
        return given().header("Idempotency-Key", "one").contentType("text/csv").body(
                ("institutionCode;referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage\n"
                        + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n").getBytes(StandardCharsets.UTF_8))
                .post("/shortage/v1/imports").then();
    }
}
