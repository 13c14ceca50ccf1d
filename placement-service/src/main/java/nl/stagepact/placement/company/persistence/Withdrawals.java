package nl.stagepact.placement.company.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.domain.WithdrawalReason;

/** Recognitions that were withdrawn, in the order in which they became known. */
@ApplicationScoped
public class Withdrawals {

    private static final String WITHDRAWN_SINCE = """
            select position, leerbedrijf_id, programme_code, withdrawn_on, reason, recorded_at from recognition_withdrawal
            where position > ? order by position""";
    private static final int FETCH = 5_000;

    private final DataSource database;

    Withdrawals(DataSource database) {
        this.database = database;
    }

    /** 0 when nothing was ever withdrawn. */
    public long last() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select coalesce(max(position), 0) from recognition_withdrawal");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Withdrawals could not be read", e);
        }
    }

    /** Withdrawals after that position, in order; they are not held all at once. */
    public void since(long position, Consumer<Withdrawal> each) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WITHDRAWN_SINCE)) {
            select.setLong(1, position);
            select.setFetchSize(FETCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.accept(withdrawal(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Withdrawals could not be read", e);
        }
    }

    public static Withdrawal withdrawal(ResultSet row) throws SQLException {
        return new Withdrawal(row.getLong("position"), row.getString("leerbedrijf_id"), row.getString("programme_code"),
                row.getObject("withdrawn_on", LocalDate.class), WithdrawalReason.of(row.getString("reason")).orElseThrow(),
                row.getTimestamp("recorded_at").toInstant());
    }
}
