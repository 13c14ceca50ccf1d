package nl.stagepact.placement.register.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.domain.ProgrammePeriod;

/** Programmes, as the register's events told. */
@ApplicationScoped
public class Programmes {

    private static final String ON = """
            select code, name, level, sector from programme_period
            where code = any(?) and ? between valid_from and coalesce(valid_to, 'infinity')""";

    private static final String ALL_ON = """
            select code, name, level, sector from programme_period
            where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final DataSource database;
    private final RegisterPeriods periods;

    Programmes(DataSource database) {
        this.database = database;
        this.periods = new RegisterPeriods(database, "programme", "name", "level", "sector", "valid_from", "valid_to");
    }

    /** Replaces what was known of it, unless that came with a later version of the register. */
    public void replace(String code, int version, List<ProgrammePeriod> told) {
        periods.replace(code, version, told, (insert, period) -> {
            insert.setString(2, period.name());
            insert.setString(3, period.level());
            insert.setString(4, period.sector());
            insert.setObject(5, period.validFrom());
            insert.setObject(6, period.validTo());
        });
    }

    /** As they are on that day, by code; one that is not valid then is not there. */
    public Map<String, Programme> on(LocalDate day, Collection<String> codes) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ON)) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            select.setDate(2, Date.valueOf(day));
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Programmes could not be read", e);
        }
    }

    /** Every one that is valid on that day, by code. */
    public Map<String, Programme> on(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL_ON)) {
            select.setDate(1, Date.valueOf(day));
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Programmes could not be read", e);
        }
    }

    private static Map<String, Programme> read(PreparedStatement select) throws SQLException {
        Map<String, Programme> programmes = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                programmes.put(row.getString(1),
                        new Programme(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return programmes;
    }
}
