package nl.stagepact.placement.register.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.InstitutionPeriod;

/** Names of schools, as the register's events told. */
@ApplicationScoped
public class Institutions {

    private static final String ON = """
            select code, name from institution_period where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final DataSource database;
    private final RegisterPeriods periods;

    Institutions(DataSource database) {
        this.database = database;
        this.periods = new RegisterPeriods(database, "institution", "name", "valid_from", "valid_to");
    }

    /** Replaces what was known of it, unless that came with a later version of the register. */
    public void replace(String code, int version, List<InstitutionPeriod> told) {
        periods.replace(code, version, told, (insert, period) -> {
            insert.setString(2, period.name());
            insert.setObject(3, period.validFrom());
            insert.setObject(4, period.validTo());
        });
    }

    /** By code, as they are on that day. */
    public Map<String, String> namesOn(LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ON)) {
            select.setDate(1, Date.valueOf(day));
            Map<String, String> names = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), row.getString(2));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("Names of schools could not be read", e);
        }
    }
}
