package nl.stagepact.placement.confirmation.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.confirmation.domain.ConfirmationPolicy;
import nl.stagepact.placement.confirmation.domain.PactConfirmationPolicy;

/** How long vacancies are believed in the areas of pacts that decided so themselves. */
@ApplicationScoped
public class PactConfirmationPolicies {

    private static final String ALL = "select pact_code, remind_after_days, hide_after_days, remove_after_days, version"
            + " from pact_confirmation_policy order by pact_code";
    /** Only instead of the version before it: of two who change it at once the second one changes nothing. */
    private static final String SET = """
            insert into pact_confirmation_policy as p (pact_code, remind_after_days, hide_after_days, remove_after_days, version,
                changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (pact_code) do update set remind_after_days = excluded.remind_after_days,
                hide_after_days = excluded.hide_after_days, remove_after_days = excluded.remove_after_days,
                version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            where p.version = excluded.version - 1""";

    private final DataSource database;

    PactConfirmationPolicies(DataSource database) {
        this.database = database;
    }

    public List<PactConfirmationPolicy> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet row = select.executeQuery()) {
            List<PactConfirmationPolicy> all = new ArrayList<>();
            while (row.next()) {
                all.add(new PactConfirmationPolicy(row.getString(1),
                        new ConfirmationPolicy(row.getInt(2), row.getInt(3), row.getInt(4)), row.getInt(5)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("Policies could not be read", e);
        }
    }

    /** @return whether the version before it was the one that stood */
    public boolean set(PactConfirmationPolicy next, Instant at, String by) {
        try (Connection connection = database.getConnection(); PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, next.pact());
            set.setInt(2, next.policy().remindAfter());
            set.setInt(3, next.policy().hideAfter());
            set.setInt(4, next.policy().removeAfter());
            set.setInt(5, next.version());
            set.setTimestamp(6, Timestamp.from(at));
            set.setString(7, by);
            return set.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The policy could not be written", e);
        }
    }
}
