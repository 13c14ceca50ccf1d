package nl.stagepact.placement.company.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Who may change the register of companies, and who relies on it: there is one register, and so one lock. */
@ApplicationScoped
public class CompanyRegister {

    /** First half of a two-part advisory lock; the second is 0. */
    private static final int LOCK = 0x5347_0201;

    private final DataSource database;

    CompanyRegister(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else changes anything of any company. */
    public void lock() {
        take("select pg_advisory_xact_lock(?, 0)");
    }

    /** Until the transaction ends no company changes: what is decided by its recognitions stays true until it is stored. */
    public void holdStill() {
        take("select pg_advisory_xact_lock_shared(?, 0)");
    }

    private void take(String sql) {
        try (Connection connection = database.getConnection(); PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setInt(1, LOCK);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The register of companies could not be locked", e);
        }
    }
}
