package nl.stagepact.placement;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.usecase.FollowVacancies;
import nl.stagepact.testkit.FixedDay;

/** Truncates all tables and inserts the rows that a test needs. */
public final class EmptyTables {

    private EmptyTables() {
    }

    /** @param statements insert the rows that a test needs; see {@link FixedDay#in} */
    public static void in(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                            truncate training_company, recognition, recognition_withdrawal, company_snapshot, staged_company,
                                watched_company, running_placement, removed_unknown_company, referral, referral_step, programme,
                                programme_period, institution, institution_period, vacancy, certifiability_decision, confirmation_link,
                                not_looking_signal, vacancy_source, programme_profile, deleted_programme_profile, feed, pact_area, pact_area_period,
                                pact_confirmation_policy, search_case, support_action, placement, placement_terms,
                                placement_signature, conversation, worry_signal, evaluation, contact_claim, replacement_token, replacement_request, vacancy_reservation, vacancy_sharing, round_schedule, handover,
                                matching_round, matching_round_part, matching_round_school, matching_round_case,
                                matching_round_place, matching_round_outcome, matching_round_demand, matching_round_report, outbox, idempotency_key""");
        }
        run(database, statements);
        CDI.current().select(FollowVacancies.class).get().forget();
        CDI.current().select(CurrentRegisters.class).get().forget();
    }

    public static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(FixedDay.in(each));
            }
        }
    }
}
