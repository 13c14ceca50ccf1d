package nl.stagepact.shortage.deliveryimport.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.path.json.JsonPath;
import nl.stagepact.shortage.deliveryimport.usecase.BreakingRunImports;
import nl.stagepact.testkit.RealPostgres;

/** Whatever ends one import, the others are processed. */
@QuarkusTest
@TestProfile(ImportTimerTest.Breaking.class)
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-school-a", roles = "school-system")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-school-a"), @Claim(key = "institution_code", value = "99DA") })
class ImportTimerTest {

    private static final String IMPORTS = "/shortage/v1/imports";

    public static class Breaking implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(BreakingRunImports.class);
        }
    }

    @Inject
    DataSource database;

    @Inject
    ImportTimer timer;

    /** Imports of an earlier test may still be read in the background: PostgreSQL then ends one side of the deadlock. */
    @BeforeEach
    void clean() {
        await().ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                return !statement.execute(
                        "truncate delivery, shortage_count, outbox, delivery_import, imported_delivery, idempotency_key");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(classes = { StackOverflowError.class, NoClassDefFoundError.class })
    void anErrorFailsItsImportAndTheNextOneIsProcessed(Class<? extends Error> error) throws Exception {
        BreakingRunImports.NEXT.set(error.getConstructor().newInstance());
        JsonPath failed = ended(post());
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("failure")).isEqualTo("processing_error");
        assertThat(failed.getString("finishedAt")).isNotNull();
        assertThat(failed.getInt("recorded")).isZero();

        JsonPath next = ended(post());
        assertThat(next.getString("state")).isEqualTo("finished");
        assertThat(next.getString("failure")).isNull();
        assertThat(next.getInt("recorded")).isEqualTo(1);
    }

    @Test
    void anExceptionLeavesItsImportForTheNextRun() {
        BreakingRunImports.NEXT.set(new IllegalStateException("a deadlock, say"));
        String path = post();
        await().until(() -> BreakingRunImports.NEXT.get() == null);
        timer.resume();
        assertThat(ended(path).getString("state")).isEqualTo("finished");
    }

    /** @return path of the import */
    private static String post() {
        return IMPORTS + '/' + given().header("Idempotency-Key", UUID.randomUUID().toString()).contentType("text/csv")
                .body(("institutionCode;referenceDate;programmeCode;level;learningPath;regionCode;monthWanted;shortage\n"
                        + "99DA;2026-01-15;25604;4;bol;AM14;feb-26;10\n").getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS).then().statusCode(202).extract().path("id").toString();
    }

    private static JsonPath ended(String path) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> given().get(path).then().statusCode(200).extract().jsonPath(),
                found -> found.getString("finishedAt") != null);
    }
}
