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
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.PactAreaPeriod;

/** Areas of pacts, as the register's events told. */
@ApplicationScoped
public class PactAreas {

    private static final String ON = """
            select code, municipalities from pact_area_period where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final DataSource database;
    private final RegisterPeriods periods;

    PactAreas(DataSource database) {
        this.database = database;
        this.periods = new RegisterPeriods(database, "pact_area", "name", "municipalities", "valid_from", "valid_to");
    }

    /** Replaces what was known of it, unless that came with a later version of the register. */
    public void replace(String code, int version, List<PactAreaPeriod> told) {
        periods.replace(code, version, told, (insert, period) -> {
            insert.setString(2, period.name());
            insert.setArray(3, insert.getConnection().createArrayOf("text", period.municipalities().toArray()));
            insert.setObject(4, period.validFrom());
            insert.setObject(5, period.validTo());
        });
    }

    /** Municipalities of every pact that there is on that day. */
    public Map<String, Set<String>> on(LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ON)) {
            select.setDate(1, Date.valueOf(day));
            Map<String, Set<String>> areas = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    areas.put(row.getString(1), Set.of((String[]) row.getArray(2).getArray()));
                }
            }
            return areas;
        } catch (SQLException e) {
            throw new IllegalStateException("Areas of pacts could not be read", e);
        }
    }
}
