package nl.stagepact.reporting.registerread.persistence;

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
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterName;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;

/** What the registers' events told. */
@ApplicationScoped
public class RegisterCodes {

    /** The same version again is taken: a register can be told anew. */
    private static final String NEWER = """
            insert into register_code as r (kind, code, version) values (?, ?, ?)
            on conflict (kind, code) do update set version = excluded.version where excluded.version >= r.version""";
    private static final String FORGET = "delete from register_period where kind = ? and code = ?";
    private static final String INSERT = """
            insert into register_period (kind, code, valid_from, valid_to, name, members, demo) values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String REGIONS_OF_PACTS = """
            select distinct region.code from register_period region
            join register_period pact on pact.members && region.members
            where region.kind = 'labour_market_region' and pact.kind = 'pact_area' and pact.code = any(?)
            and ? between region.valid_from and coalesce(region.valid_to, 'infinity')
            and ? between pact.valid_from and coalesce(pact.valid_to, 'infinity')""";
    /** Of several periods that of the day, otherwise the last. */
    private static final String NAMES = """
            select distinct on (code) code, name, demo from register_period where kind = ? and code = any(?)
            order by code, (? between valid_from and coalesce(valid_to, 'infinity')) desc, valid_from desc""";

    private final DataSource database;

    RegisterCodes(DataSource database) {
        this.database = database;
    }

    /** Replaces what was known of the code, unless that came with a later version of the register. */
    public void replace(RegisterCode what, int version, List<RegisterPeriod> periods) {
        try (Connection connection = database.getConnection();
                PreparedStatement newer = connection.prepareStatement(NEWER);
                PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            newer.setString(1, what.kind().code());
            newer.setString(2, what.code());
            newer.setInt(3, version);
            if (newer.executeUpdate() == 0) {
                return;
            }
            forget.setString(1, what.kind().code());
            forget.setString(2, what.code());
            forget.executeUpdate();
            for (RegisterPeriod period : periods) {
                insert.setString(1, what.kind().code());
                insert.setString(2, what.code());
                insert.setDate(3, Date.valueOf(period.validFrom()));
                insert.setDate(4, period.validTo() == null ? null : Date.valueOf(period.validTo()));
                insert.setString(5, period.name());
                insert.setArray(6, connection.createArrayOf("text", period.members().toArray()));
                insert.setBoolean(7, period.demo());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What a register told could not be stored", e);
        }
    }

    /** The labour-market regions that lie in the areas of these pacts, wholly or in part. */
    public Set<String> regionsOfPacts(Set<String> pacts, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REGIONS_OF_PACTS)) {
            select.setArray(1, connection.createArrayOf("text", pacts.toArray()));
            select.setDate(2, Date.valueOf(day));
            select.setDate(3, Date.valueOf(day));
            Set<String> regions = new TreeSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    regions.add(row.getString(1));
                }
            }
            return regions;
        } catch (SQLException e) {
            throw new IllegalStateException("The regions of a pact could not be read", e);
        }
    }

    /** Names by code; a code that no event has told of is not there. */
    public Map<String, RegisterName> names(RegisterKind kind, Collection<String> codes, LocalDate day) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(NAMES)) {
            select.setString(1, kind.code());
            select.setArray(2, connection.createArrayOf("text", codes.toArray()));
            select.setDate(3, Date.valueOf(day));
            Map<String, RegisterName> names = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    names.put(row.getString(1), new RegisterName(row.getString(2), row.getBoolean(3)));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("Names could not be read", e);
        }
    }
}
