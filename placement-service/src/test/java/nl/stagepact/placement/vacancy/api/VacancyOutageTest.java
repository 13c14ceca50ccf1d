package nl.stagepact.placement.vacancy.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;

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
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.search.usecase.FollowVacancies;
import nl.stagepact.testkit.FaultyPostgres;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

/** The same as in service-kit where Hibernate writes and wraps what the driver throws. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(value = FaultyPostgres.class, restrictToAnnotatedClass = true)
@TestSecurity(user = "demo-company", roles = "training-company")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-company"), @Claim(key = "leerbedrijf_id", value = "900000001") })
class VacancyOutageTest {

    @Inject
    DataSource database;

    @Inject
    FollowVacancies followVacancies;

    /** The pool may hold connections that the test before has reset. */
    @BeforeEach
    void companies() {
        await().ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
            AVacancyBody.companies(database);
            return true;
        });
    }

    @AfterEach
    void theLinkWasCut() {
        assertThat(FaultyPostgres.link.losesAnswer()).as("the link was to be cut and was not").isFalse();
    }

    @Test
    void aFailureBeforeTheCommitStoresNothing() {
        FaultyPostgres.link.loseAnswerTo("insert into vacancy");
        publish().statusCode(503).body("type", endsWith(":service-unavailable"));
        assertThat(Rows.count(database, "vacancy")).isZero();
    }

    @Test
    void anUnknownOutcomeIsFoundOutWithTheSameKey() {
        FaultyPostgres.link.loseAnswerTo("insert into vacancy", "COMMIT");
        publish().statusCode(503).body("type", endsWith(":outcome-unknown"));
        publish().statusCode(201);
        assertThat(Rows.count(database, "vacancy")).as("stored once").isEqualTo(1);
    }

    @Test
    void aDatabaseThatBecameReadOnlyIsUnavailableForWriting() throws SQLException {
        publish().statusCode(201);
        EmptyTables.run(database, "alter role current_user set default_transaction_read_only = on");
        FaultyPostgres.link.reset();
        try {
            await().ignoreExceptions().until(() -> Rows.count(database, "vacancy") == 1);
            publish("two").statusCode(503).body("type", endsWith(":service-unavailable"));
            followVacancies.forget();
            given().queryParam("programme", "25180").get("/placement/v1/vacancies").then().statusCode(200)
                    .body("items.size()", equalTo(1));
        } finally {
            EmptyTables.run(database, "set default_transaction_read_only = off",
                    "alter role current_user reset default_transaction_read_only");
            FaultyPostgres.link.reset();
        }
        await().untilAsserted(() -> publish("two").statusCode(201));
    }

    /** A restored database begins its transaction ids again, lower than those of its rows. */
    @Test
    void changesAreFoundAfterTheDatabaseWasRestored() throws SQLException {
        publish().statusCode(201);
        EmptyTables.run(database, "update vacancy set changed_in = '9000000000'::xid8");
        followVacancies.forget();
        followVacancies.current();
        assertThat(Rows.count(database, "vacancy where changed_in < pg_snapshot_xmax(pg_current_snapshot())")).isEqualTo(1);
    }

    private static ValidatableResponse publish() {
        return publish("one");
    }

    private static ValidatableResponse publish(String key) {
        return given().header("Idempotency-Key", key).contentType("application/json")
                .body(AVacancyBody.of("Kok", "25180", "")).post("/placement/v1/vacancies").then();
    }
}
