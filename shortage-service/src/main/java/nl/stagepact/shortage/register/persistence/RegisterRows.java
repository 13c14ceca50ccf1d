package nl.stagepact.shortage.register.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterDiff;
import nl.stagepact.shortage.register.domain.RegisterDiff.Kind;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;

/** Registers and all their versions. */
@ApplicationScoped
public class RegisterRows {

    /** Imports of any register: registers refer to each other. */
    private static final AdvisoryLock REGISTERS = new AdvisoryLock(0x5347_0102);

    private static final String LATEST = """
            select distinct on (register) register, version, entry_count, recorded_at, recorded_by from register_version
            where recorded_at <= ? order by register, version desc""";
    private static final String FIRST = """
            select register, version, entry_count, recorded_at, recorded_by from register_version where version = 1""";
    private static final String VERSIONS = """
            select register, version, entry_count, recorded_at, recorded_by from register_version
            where register = ? order by version desc""";
    private static final String CONTENT = """
            select cells from register_entry
            where register = ? and since_version <= ? and (until_version is null or until_version > ?)
            order by code, valid_from""";
    private static final String INSERT_VERSION = """
            insert into register_version (register, version, entry_count, recorded_at, recorded_by) values (?, ?, ?, ?, ?)""";
    private static final String END_ENTRY = """
            update register_entry set until_version = ?
            where register = ? and code = ? and valid_from = ? and until_version is null""";
    private static final String INSERT_ENTRY = """
            insert into register_entry (register, code, valid_from, since_version, cells) values (?, ?, ?, ?, ?::jsonb)""";
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
    };
    private static final Timestamp FOR_EVER = Timestamp.valueOf("9999-01-01 00:00:00");

    private final DataSource database;
    private final Sql sql;
    private final ObjectMapper json;

    RegisterRows(DataSource database, Sql sql, ObjectMapper json) {
        this.database = database;
        this.sql = sql;
        this.json = json;
    }

    /** Until the transaction ends nobody else can import. */
    public void lock() {
        REGISTERS.lock(sql);
    }

    /** The version of every register that stands now; a register that was never imported is not there. */
    public Map<Register, RegisterVersion> latest() {
        return byRegister(LATEST, FOR_EVER);
    }

    /** The version of every register that stood at that moment; before its first import, that first one. */
    public Map<Register, RegisterVersion> knownAt(Instant moment) {
        Map<Register, RegisterVersion> known = byRegister(FIRST, null);
        known.putAll(byRegister(LATEST, Timestamp.from(moment)));
        return known;
    }

    /** Latest first. */
    public List<RegisterVersion> versions(Register register) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, register.code());
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of a register could not be read", e);
        }
    }

    /** In the order of their key. */
    public List<RegisterEntry> content(Register register, int version) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CONTENT)) {
            select.setString(1, register.code());
            select.setInt(2, version);
            select.setInt(3, version);
            List<RegisterEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new RegisterEntry(json.readValue(row.getString(1), CELLS)));
                }
            }
            entries.sort(RegisterEntry.BY_KEY); // the database may sort capitals and hyphens in another way
            return entries;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A register could not be read", e);
        }
    }

    public void write(RegisterVersion version, RegisterDiff diff) {
        try (Connection connection = database.getConnection();
                PreparedStatement insertVersion = connection.prepareStatement(INSERT_VERSION);
                PreparedStatement end = connection.prepareStatement(END_ENTRY);
                PreparedStatement insert = connection.prepareStatement(INSERT_ENTRY)) {
            String register = version.register().code();
            insertVersion.setString(1, register);
            insertVersion.setInt(2, version.version());
            insertVersion.setInt(3, version.entryCount());
            insertVersion.setTimestamp(4, Timestamp.from(version.recordedAt()));
            insertVersion.setString(5, version.recordedBy());
            insertVersion.executeUpdate();
            for (RegisterDiff.Change change : diff.changes()) {
                Date from = Date.valueOf(change.either().validity().from());
                if (change.kind() != Kind.ADDED) {
                    end.setInt(1, version.version());
                    end.setString(2, register);
                    end.setString(3, change.either().code());
                    end.setDate(4, from);
                    end.addBatch();
                }
                if (change.after() != null) {
                    insert.setString(1, register);
                    insert.setString(2, change.after().code());
                    insert.setDate(3, from);
                    insert.setInt(4, version.version());
                    insert.setString(5, json.writeValueAsString(change.after().cells()));
                    insert.addBatch();
                }
            }
            end.executeBatch();
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A register could not be written", e);
        }
    }

    private Map<Register, RegisterVersion> byRegister(String sql, @org.jspecify.annotations.Nullable Timestamp moment) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(sql)) {
            if (moment != null) {
                select.setTimestamp(1, moment);
            }
            Map<Register, RegisterVersion> versions = new EnumMap<>(Register.class);
            read(select).forEach(version -> versions.put(version.register(), version));
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("The versions of the registers could not be read", e);
        }
    }

    private static List<RegisterVersion> read(PreparedStatement select) throws SQLException {
        List<RegisterVersion> versions = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                versions.add(new RegisterVersion(Register.of(row.getString(1)).orElseThrow(), row.getInt(2), row.getInt(3),
                        row.getTimestamp(4).toInstant(), row.getString(5)));
            }
        }
        return versions;
    }
}
