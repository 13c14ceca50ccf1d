package nl.stagepact.discrimination;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** Truncates all tables, also the log of readings, which nothing else can empty. */
public final class EmptyTables {

    private static final String TRUNCATE = """
            truncate discrimination_case, sealed_entry, attachment_piece, term, consent, desk, organisation_key, reporter_key,
                part_key, wrapped_key, reading, checklist_statement, erasure, staged_count, counted_report, counted_decision,
                counted_term, published_figure, figure_publication, interning_students, lodging,
                keeper_message, lodging_token, vouched_reporter, kept_lodging, keeper_day, lodging_day,
                quiet_reading, desk_reminder,
                company_request, register_code, outbox""";

    private EmptyTables() {
    }

    public static void in(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("alter table reading disable trigger reading_append_only");
            statement.execute(TRUNCATE);
            statement.execute("alter table reading enable trigger reading_append_only");
        }
    }
}
