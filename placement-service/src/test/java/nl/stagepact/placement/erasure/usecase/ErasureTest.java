package nl.stagepact.placement.erasure.usecase;

import static nl.stagepact.placement.searchcase.api.ASearchCase.key;
import static nl.stagepact.placement.searchcase.api.ASearchCase.push;
import static nl.stagepact.placement.searchcase.api.ASearchCase.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.placement.placement.api.APlacement;
import nl.stagepact.placement.round.api.ARound;
import nl.stagepact.placement.vacancy.api.AVacancyBody;
import nl.stagepact.testkit.FixedDay;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@TestSecurity(user = "demo-coordinator-a", roles = "school-coordinator")
@OidcSecurity(claims = { @Claim(key = "azp", value = "demo-coordinator-a"), @Claim(key = "institution_code", value = "99DA"),
        @Claim(key = "pact", value = "[\"amersfoort\"]", type = ClaimType.JSON_ARRAY) })
class ErasureTest {

    private static final LocalDate TWO_YEARS_AGO = FixedDay.TODAY.minusMonths(24);
    private static final LocalDate A_YEAR_AGO = FixedDay.TODAY.minusMonths(12);

    @Inject
    DataSource database;

    @Inject
    EraseSearchCases eraseSearchCases;

    @Inject
    EraseRoundFacts eraseRoundFacts;

    @BeforeEach
    void aStudent() throws SQLException {
        AVacancyBody.companies(database);
        push(withKey(key(1)).with("ageBand", "from_18").json()).statusCode(200);
    }

    @Test
    void aClosedCaseIsErasedAfterTwoYears() throws SQLException {
        EmptyTables.run(database, "update search_case set state = 'closed', close_reason = 'not_needed', state_since = "
                + noon(TWO_YEARS_AGO));
        assertThat(eraseSearchCases.eraseSome()).isZero();
        EmptyTables.run(database, "update search_case set state_since = " + noon(TWO_YEARS_AGO.minusDays(1)));
        assertThat(eraseSearchCases.eraseSome()).isOne();
    }

    @Test
    void aForgottenCaseIsErasedAfterAYear() throws SQLException {
        EmptyTables.run(database, "update search_case set start_from = '2025-01-01', start_to = '%s', recorded_at = %s"
                .formatted(A_YEAR_AGO.minusDays(1), noon(A_YEAR_AGO)));
        assertThat(eraseSearchCases.eraseSome()).isZero();
        EmptyTables.run(database, "update search_case set start_to = '%s', recorded_at = %s"
                .formatted(A_YEAR_AGO, noon(A_YEAR_AGO.minusDays(1))));
        assertThat(eraseSearchCases.eraseSome()).isZero();
        EmptyTables.run(database, "update search_case set start_to = '" + A_YEAR_AGO.minusDays(1) + '\'');
        assertThat(eraseSearchCases.eraseSome()).isOne();
    }

    @Test
    void aCaseIsKeptForTwoYearsAfterItsLastPlacementEnded() throws SQLException {
        String id = APlacement.agreed(key(1));
        APlacement.step(id, "worry-signals", "{\"by\": \"student\", \"kind\": \"other_work\"}").statusCode(201);
        LocalDate longAgo = TWO_YEARS_AGO.minusDays(1);
        EmptyTables.run(database, "update search_case set start_from = '2020-01-01', start_to = '2020-02-01', recorded_at = "
                + noon(longAgo), "update placement set state = 'running', state_since = " + noon(longAgo));
        assertThat(eraseSearchCases.eraseSome()).isZero();
        EmptyTables.run(database, "update placement set state = 'ended', state_since = " + noon(TWO_YEARS_AGO));
        assertThat(eraseSearchCases.eraseSome()).isZero();
        EmptyTables.run(database, "update placement set state_since = " + noon(longAgo));
        assertThat(eraseSearchCases.eraseSome()).isOne();
        for (String table : List.of("search_case", "placement", "placement_terms", "placement_signature", "conversation",
                "worry_signal")) {
            assertThat(Rows.count(database, table)).as(table).isZero();
        }
    }

    @Test
    void factsOfARoundAreErasedAYearAfterItsPublicationAndItsFiguresRemain() throws SQLException {
        AVacancyBody.published(AVacancyBody.of("Bakker", "25180", ""));
        String id = ARound.published();
        EmptyTables.run(database, "update matching_round set state_since = " + noon(A_YEAR_AGO));
        assertThat(eraseRoundFacts.eraseOne()).isFalse();
        EmptyTables.run(database, "update matching_round set state_since = " + noon(A_YEAR_AGO.minusDays(1)));
        assertThat(eraseRoundFacts.eraseOne()).isTrue();
        assertThat(eraseRoundFacts.eraseOne()).isFalse();
        ARound.answer(id, 1).statusCode(404);
        ARound.get(id).body("report.figures.placed", equalTo(1)).body("cases", equalTo(1));
    }

    private static String noon(LocalDate day) {
        return "timestamptz '" + day + " 12:00+01'";
    }
}
