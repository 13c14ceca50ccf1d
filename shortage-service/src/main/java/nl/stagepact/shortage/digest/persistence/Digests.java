package nl.stagepact.shortage.digest.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.domain.Digest.Row;

/** Digests of pacts; written once, never changed. Every query names the pact. */
@ApplicationScoped
public class Digests {

    /** Digests of one pact. */
    private static final AdvisoryLock DIGESTS = new AdvisoryLock(0x5347_0107);

    private static final String COLUMNS = "id, pact_code, number, reference_date, compared_with, available_at, made_at, made_by";
    private static final String LIST = "select " + COLUMNS + " from digest where pact_code = ? order by number desc limit ?";
    private static final String FIND = "select " + COLUMNS + " from digest where pact_code = ? and number = ?";
    private static final String INSERT = "insert into digest (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_ROW = """
            insert into digest_row (digest_id, region_code, programme_code, level, shortage) values (?, ?, ?, ?, ?)""";
    /** With what the digest before said; of the first there is none, and of a programme that was not in it, zero. */
    private static final String ROWS = """
            select r.region_code, r.programme_code, r.level, r.shortage,
                case when p.id is not null then coalesce(b.shortage, 0) end as before
            from digest d join digest_row r on r.digest_id = d.id
            left join digest p on p.pact_code = d.pact_code and p.number = d.number - 1
            left join digest_row b on b.digest_id = p.id and b.region_code = r.region_code
                and b.programme_code = r.programme_code and b.level = r.level
            where d.id = ? order by r.shortage desc, r.region_code, r.programme_code""";

    private final DataSource database;
    private final Sql sql;

    Digests(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Until the transaction ends nobody else makes a digest of this pact. */
    public void lock(String pact) {
        DIGESTS.lock(sql, pact);
    }

    /** Latest first. */
    public List<Digest> list(String pact, int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setString(1, pact);
            list.setInt(2, atMost);
            return read(list);
        } catch (SQLException e) {
            throw new IllegalStateException("Digests could not be read", e);
        }
    }

    public Optional<Digest> find(String pact, int number) {
        try (Connection connection = database.getConnection(); PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, pact);
            find.setInt(2, number);
            return read(find).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("A digest could not be read", e);
        }
    }

    /** Largest shortage first. */
    public List<Row> rows(UUID digestId) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ROWS)) {
            select.setObject(1, digestId);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getString("region_code"), row.getString("programme_code"), row.getString("level"),
                            row.getLong("shortage"), row.getObject("before", Long.class)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of a digest could not be read", e);
        }
    }

    public void insert(Digest digest, List<Row> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement insertRow = connection.prepareStatement(INSERT_ROW)) {
            insert.setObject(1, digest.id());
            insert.setString(2, digest.pact());
            insert.setInt(3, digest.number());
            insert.setDate(4, Date.valueOf(digest.referenceDate()));
            insert.setObject(5, digest.comparedWith(), Types.DATE);
            insert.setTimestamp(6, Timestamp.from(digest.availableAt()));
            insert.setTimestamp(7, Timestamp.from(digest.madeAt()));
            insert.setString(8, digest.madeBy());
            insert.executeUpdate();
            for (Row row : rows) {
                insertRow.setObject(1, digest.id());
                insertRow.setString(2, row.regionCode());
                insertRow.setString(3, row.programmeCode());
                insertRow.setString(4, row.level());
                insertRow.setLong(5, row.shortage());
                insertRow.addBatch();
            }
            insertRow.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("A digest could not be written", e);
        }
    }

    private static List<Digest> read(PreparedStatement select) throws SQLException {
        List<Digest> digests = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                digests.add(new Digest(row.getObject("id", UUID.class), row.getString("pact_code"), row.getInt("number"),
                        row.getDate("reference_date").toLocalDate(), row.getObject("compared_with", LocalDate.class),
                        row.getTimestamp("available_at").toInstant(), row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by")));
            }
        }
        return digests;
    }
}
