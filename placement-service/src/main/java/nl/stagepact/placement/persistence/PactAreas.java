package nl.stagepact.placement.persistence;

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

import nl.stagepact.placement.domain.place.PactAreaPeriod;

/** Areas of pacts, as the register's events told. */
@ApplicationScoped
public class PactAreas {

    /** The same version again is taken: a register can be told anew. */
    private static final String NEWER = """
            insert into pact_area as p (code, version) values (?, ?)
            on conflict (code) do update set version = excluded.version where excluded.version >= p.version""";
    private static final String INSERT = """
            insert into pact_area_period (code, name, municipalities, valid_from, valid_to) values (?, ?, ?, ?, ?)""";
    private static final String ON = """
            select code, municipalities from pact_area_period where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final DataSource database;

    PactAreas(DataSource database) {
        this.database = database;
    }

    /** Replaces what was known of it, unless that came with a later version of the register. */
    public void replace(String code, int version, List<PactAreaPeriod> periods) {
        try (Connection connection = database.getConnection();
                PreparedStatement newer = connection.prepareStatement(NEWER);
                PreparedStatement forget = connection.prepareStatement("delete from pact_area_period where code = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            newer.setString(1, code);
            newer.setInt(2, version);
            if (newer.executeUpdate() == 0) {
                return;
            }
            forget.setString(1, code);
            forget.executeUpdate();
            for (PactAreaPeriod period : periods) {
                insert.setString(1, code);
                insert.setString(2, period.name());
                insert.setArray(3, connection.createArrayOf("text", period.municipalities().toArray()));
                insert.setDate(4, Date.valueOf(period.validFrom()));
                insert.setDate(5, period.validTo() == null ? null : Date.valueOf(period.validTo()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What the register told could not be stored", e);
        }
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
