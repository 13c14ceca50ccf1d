package nl.stagepact.shortage.digest.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.domain.Digest.Row;

/** Digests of pacts, append-only. */
@ApplicationScoped
public class Digests {

    /** Serialises the digests of one pact. */
    private static final AdvisoryLock DIGESTS = new AdvisoryLock(0x5347_0107);

    private static final String COLUMNS = "id, pact_code, number, reference_date, compared_with, available_at, made_at, made_by";
    private static final String LIST = "select " + COLUMNS + " from digest where pact_code = ? order by number desc limit ?";
    private static final String FIND = "select " + COLUMNS + " from digest where pact_code = ? and number = ?";
    private static final String INSERT = "insert into digest (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_ROW = """
            insert into digest_row (digest_id, region_code, programme_code, level, shortage) values (?, ?, ?, ?, ?)""";
    /** With the shortage in the previous digest: null for the first digest, zero for a programme that was not in it. */
    private static final String ROWS = """
            select r.region_code, r.programme_code, r.level, r.shortage,
                case when p.id is not null then coalesce(b.shortage, 0) end as before
            from digest d join digest_row r on r.digest_id = d.id
            left join digest p on p.pact_code = d.pact_code and p.number = d.number - 1
            left join digest_row b on b.digest_id = p.id and b.region_code = r.region_code
                and b.programme_code = r.programme_code and b.level = r.level
            where d.id = ? order by r.shortage desc, r.region_code, r.programme_code""";

    private final Sql sql;

    Digests(Sql sql) {
        this.sql = sql;
    }

    /** Locks the pact's digests until commit. */
    public void lock(String pact) {
        DIGESTS.lock(sql, pact);
    }

    /** Latest first. */
    public List<Digest> list(String pact, int atMost) {
        return sql.list(LIST, Digests::digest, pact, atMost);
    }

    public Optional<Digest> find(String pact, int number) {
        return sql.first(FIND, Digests::digest, pact, number);
    }

    /** Largest shortage first. */
    public List<Row> rows(UUID digestId) {
        return sql.list(ROWS, row -> new Row(row.getString("region_code"), row.getString("programme_code"),
                row.getString("level"), row.getLong("shortage"), row.getObject("before", Long.class)), digestId);
    }

    public void insert(Digest digest, List<Row> rows) {
        sql.update(INSERT, digest.id(), digest.pact(), digest.number(), digest.referenceDate(), digest.comparedWith(),
                digest.availableAt(), digest.madeAt(), digest.madeBy());
        sql.batch(INSERT_ROW, rows,
                row -> new Object[] { digest.id(), row.regionCode(), row.programmeCode(), row.level(), row.shortage() });
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(row.getObject("id", UUID.class), row.getString("pact_code"), row.getInt("number"),
                row.getObject("reference_date", LocalDate.class), row.getObject("compared_with", LocalDate.class),
                Columns.instant(row, "available_at"), Columns.instant(row, "made_at"), row.getString("made_by"));
    }
}
