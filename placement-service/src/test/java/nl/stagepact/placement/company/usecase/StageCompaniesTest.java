package nl.stagepact.placement.company.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stagepact.placement.EmptyTables;
import nl.stagepact.testkit.RealPostgres;
import nl.stagepact.testkit.Rows;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StageCompaniesTest {

    private static final String KILLED = "00000000-0000-0000-0000-000000000001";
    private static final String ALIVE = "00000000-0000-0000-0000-000000000002";

    @Inject
    DataSource database;

    @Inject
    StageCompanies stageCompanies;

    @Inject
    Clock clock;

    @BeforeEach
    void empty() throws SQLException {
        EmptyTables.in(database, "truncate staged_company");
    }

    @Test
    void deletesRunsInWhichNothingWasStagedForAnHour() throws SQLException {
        staged(KILLED, "1", 61 * 60);
        staged(KILLED, "2", 60 * 60 + 1);
        staged(ALIVE, "1", 3 * 60 * 60);
        staged(ALIVE, "2", 60 * 60 - 5);
        assertThat(stageCompanies.deleteAbandoned()).isEqualTo(2);
        assertThat(Rows.count(database, "staged_company where run = '" + ALIVE + "'")).as("a slow upload").isEqualTo(2);
        assertThat(stageCompanies.deleteAbandoned()).isZero();
    }

    private void staged(String run, String company, int secondsAgo) throws SQLException {
        EmptyTables.run(database, """
                insert into staged_company (run, leerbedrijf_id, sequence, is_removed, begun_at)
                values ('%s', '%s', 1, false, timestamptz '%s' - interval '%d seconds')"""
                .formatted(run, company, clock.instant(), secondsAgo));
    }
}
