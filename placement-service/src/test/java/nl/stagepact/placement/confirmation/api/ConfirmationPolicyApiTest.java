package nl.stagepact.placement.confirmation.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;
import nl.stagepact.placement.confirmation.usecase.ConfirmationPolicies;
import nl.stagepact.placement.confirmation.usecase.ExpireVacancies;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-pact-administrator", roles = "pact-admin")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-pact-administrator"), @Claim(key = "pact", value = "amersfoort") })
class ConfirmationPolicyApiTest {

    private static final String POLICY = "/placement/v1/pacts/amersfoort/confirmation-policy";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @Inject
    DataSource database;

    @Inject
    ExpireVacancies expireVacancies;

    @Inject
    ConfirmationPolicies policies;

    /** One vacancy in Amersfoort, one in Leusden and one of a company of which nobody knows where it is. */
    @BeforeEach
    void threeVacancies() throws SQLException {
        EmptyTables.in(database, "insert into programme values ('25180', 1)",
                "insert into programme_period values ('25180', 'Kok', '2', 'food', '2015-01-01', null)",
                "insert into pact_area values ('amersfoort', 1), ('leusden', 1)",
                """
                        insert into pact_area_period values ('amersfoort', 'Amersfoort', '{GM0307}', '2020-01-01', null),
                            ('leusden', 'Leusden', '{GM0327}', '2020-01-01', null)""",
                """
                        insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code,
                            contacts, in_register, content_hash, recorded_at, recorded_by)
                        values ('1', 1, 'Keuken', 'k', '3811AA', 'Amersfoort', 'GM0307', '[]', true, '', {now}, 'test'),
                            ('2', 1, 'Stil', 's', '3831AA', 'Leusden', 'GM0327', '[]', true, '', {now}, 'test'),
                            ('3', 1, 'Ver', 'v', '3831AA', 'Leusden', null, '[]', true, '', {now}, 'test')""",
                """
                        insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
                        select n::text, '25180', false, '{}', '2020-01-01' from generate_series(1, 3) n""",
                """
                        insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from, period_to,
                            days, hours_per_week, places, form, supervision, offers, covers_costs, status, confirmed_on, published_at,
                            published_by, version)
                        select ('00000000-0000-0000-0000-00000000000' || n)::uuid, n::text, 'Leerplek', '[]', '{25180}', 'bol',
                            date '%1$s' + 10, date '%1$s' + 100, '{monday}', 8, 1, 'regular', 'on_site', '{}', false, 'published',
                            date '%1$s' - 15, {now}, 'test', 1 from generate_series(1, 3) n"""
                        .formatted(TODAY));
    }

    @Test
    void aPactSetsThePolicyOfItsArea() throws SQLException {
        String seen = given().get(POLICY).then().statusCode(200).body("remindAfterDays", equalTo(21))
                .body("hideAfterDays", equalTo(30)).body("removeAfterDays", equalTo(90)).extract().header("ETag");
        assertThat(expireVacancies.expire()).isZero();
        String changed = put(seen, 7, 14, 20).statusCode(200).body("hideAfterDays", equalTo(14)).extract().header("ETag");
        given().get(POLICY).then().header("ETag", changed).body("remindAfterDays", equalTo(7));
        assertThat(expireVacancies.expire()).isEqualTo(1);
        assertThat(statuses()).containsExactly("hidden", "published", "published");
        put(changed, 1, 2, 15).statusCode(200);
        assertThat(expireVacancies.expire()).isEqualTo(1);
        assertThat(statuses()).containsExactly("expired", "published", "published");
    }

    @Test
    void aPactMayAllowMoreTimeThanTheInstallation() throws SQLException {
        put("\"v0\"", 40, 60, 366).statusCode(200);
        EmptyTables.run(database, "update vacancy set confirmed_on = date '" + TODAY.minusDays(45) + "'");
        assertThat(expireVacancies.expire()).isEqualTo(2);
        assertThat(statuses()).containsExactly("published", "hidden", "hidden");
        EmptyTables.run(database, "update vacancy set confirmed_on = date '" + TODAY.minusDays(95) + "'");
        expireVacancies.expire();
        assertThat(statuses()).containsExactly("hidden", "expired", "expired");
    }

    @Test
    void reportsAllFaults() {
        put("\"v0\"", 30, 30, 9).statusCode(400).body("errors.pointer",
                containsInAnyOrder("/hideAfterDays", "/removeAfterDays"));
        put("\"v0\"", 0, 400, -1).statusCode(400).body("errors", hasSize(3));
        given().contentType("application/json").header("If-Match", "\"v0\"")
                .body("{\"remindAfterDays\": 1.5, \"hideAfterDays\": \"x\", \"days\": 3}").put(POLICY).then().statusCode(400)
                .body("errors", hasSize(4));
        given().get(POLICY).then().header("ETag", "\"v0\"");
    }

    @Test
    void rejectsCallersOfOtherPacts() {
        given().contentType("application/json").header("If-Match", "\"v0\"")
                .body("{\"remindAfterDays\": 1, \"hideAfterDays\": 2, \"removeAfterDays\": 3}")
                .put(POLICY.replace("amersfoort", "leusden")).then().statusCode(403)
                .body("type", equalTo("urn:problem-type:stagepact:not-a-partner-of-pact"));
        given().get(POLICY.replace("amersfoort", "nowhere")).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "demo-company", roles = "training-company")
    @OidcSecurity(claims = @Claim(key = "azp", value = "demo-company"))
    void companiesMayReadButNotSetThePolicy() {
        given().get(POLICY).then().statusCode(200);
        put("\"v0\"", 1, 2, 3).statusCode(403);
    }

    @Test
    void oneOfTwoConcurrentChangesIsRejected() throws Exception {
        put("\"v3\"", 7, 14, 20).statusCode(412);
        given().contentType("application/json").body("{\"remindAfterDays\": 1, \"hideAfterDays\": 2, \"removeAfterDays\": 3}")
                .put(POLICY).then().statusCode(428);
        Callable<Boolean> change = () -> {
            try {
                policies.set("amersfoort", new ConfirmationPolicy(7, 14, 20), read -> read == 0, "test");
                return true;
            } catch (PactConfirmationPolicy.ChangedMeanwhile refusal) {
                return false;
            }
        };
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            assertThat(several.invokeAll(List.of(change, change, change, change)).stream().filter(each -> each.resultNow()))
                    .hasSize(1);
        }
        assertThat(Rows.count(database, "pact_confirmation_policy")).isEqualTo(1);
    }

    private static ValidatableResponse put(String seen, int remind, int hide, int remove) {
        return given().contentType("application/json").header("If-Match", seen)
                .body("{\"remindAfterDays\": %d, \"hideAfterDays\": %d, \"removeAfterDays\": %d}".formatted(remind, hide,
                        remove))
                .put(POLICY).then();
    }

    private List<String> statuses() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select status from vacancy order by id")) {
            List<String> statuses = new ArrayList<>();
            while (row.next()) {
                statuses.add(row.getString(1));
            }
            return statuses;
        }
    }
}
