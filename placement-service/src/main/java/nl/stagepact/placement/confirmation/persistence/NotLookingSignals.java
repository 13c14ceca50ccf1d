package nl.stagepact.placement.confirmation.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Who said of which vacancy that the company is not looking. */
@ApplicationScoped
public class NotLookingSignals {

    private static final String INSERT = """
            insert into not_looking_signal (vacancy_id, reporter, reported_at) values (?, ?, ?) on conflict do nothing""";

    private final DataSource database;

    NotLookingSignals(DataSource database) {
        this.database = database;
    }

    /** Twice by the same reporter is once. @return how many reporters there are now */
    public int insert(UUID vacancyId, String reporter, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, vacancyId);
            insert.setString(2, reporter);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.executeUpdate();
            return count(vacancyId);
        } catch (SQLException e) {
            throw new IllegalStateException("The signal could not be written", e);
        }
    }

    /** How many reporters there are. */
    public int count(UUID vacancyId) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection
                        .prepareStatement("select count(*) from not_looking_signal where vacancy_id = ?")) {
            count.setObject(1, vacancyId);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Signals could not be counted", e);
        }
    }

    public void forget(UUID vacancyId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from not_looking_signal where vacancy_id = ?")) {
            delete.setObject(1, vacancyId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Signals could not be removed", e);
        }
    }
}
