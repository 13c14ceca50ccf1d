package nl.stagepact.shortage.register.persistence;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterDiff;
import nl.stagepact.shortage.register.domain.RegisterDiff.Kind;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.domain.RegisterVersion;

/** Registers with all their versions. */
@ApplicationScoped
public class RegisterRows {

    /** Serialises the imports of all registers, because registers refer to each other. */
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
    /** Later than any import. */
    private static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

    private final Sql sql;
    private final ObjectMapper json;

    RegisterRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Locks imports of all registers until commit. */
    public void lock() {
        REGISTERS.lock(sql);
    }

    /** The current version of every register that was ever imported. */
    public Map<Register, RegisterVersion> latest() {
        return byRegister(LATEST, NOW);
    }

    /** The version of every register that was current at that moment; its first version for moments before that. */
    public Map<Register, RegisterVersion> knownAt(Instant moment) {
        Map<Register, RegisterVersion> known = byRegister(FIRST);
        known.putAll(byRegister(LATEST, moment));
        return known;
    }

    /** Latest first. */
    public List<RegisterVersion> versions(Register register) {
        return sql.list(VERSIONS, RegisterRows::version, register.code());
    }

    /** Ordered by key in Java, because the database's collation may order capitals and hyphens differently. */
    public List<RegisterEntry> content(Register register, int version) {
        return sql.list(CONTENT, row -> new RegisterEntry(cells(row.getString(1))), register.code(), version, version).stream()
                .sorted(RegisterEntry.BY_KEY).toList();
    }

    public void write(RegisterVersion version, RegisterDiff diff) {
        String register = version.register().code();
        sql.update(INSERT_VERSION, register, version.version(), version.entryCount(), version.recordedAt(),
                version.recordedBy());
        sql.batch(END_ENTRY, diff.changes().stream().filter(change -> change.kind() != Kind.ADDED).toList(),
                change -> new Object[] { version.version(), register, change.either().code(),
                        change.either().validity().from() });
        sql.batch(INSERT_ENTRY, diff.changes().stream().map(RegisterDiff.Change::after).filter(Objects::nonNull).toList(),
                entry -> new Object[] { register, entry.code(), entry.validity().from(), version.version(), json(entry) });
    }

    private Map<Register, RegisterVersion> byRegister(String select, Object... parameters) {
        Map<Register, RegisterVersion> versions = new EnumMap<>(Register.class);
        sql.list(select, RegisterRows::version, parameters).forEach(version -> versions.put(version.register(), version));
        return versions;
    }

    private static RegisterVersion version(ResultSet row) throws SQLException {
        return new RegisterVersion(Register.of(row.getString("register")).orElseThrow(), row.getInt("version"),
                row.getInt("entry_count"), Columns.instant(row, "recorded_at"), row.getString("recorded_by"));
    }

    private Map<String, String> cells(String text) {
        try {
            return json.readValue(text, CELLS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(RegisterEntry entry) {
        try {
            return json.writeValueAsString(entry.cells());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
