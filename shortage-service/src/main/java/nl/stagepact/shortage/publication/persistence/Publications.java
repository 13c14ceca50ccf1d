package nl.stagepact.shortage.publication.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.publication.domain.DropoutWindow;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutMeasure;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;

/** Publications and their cells; written once, never changed. */
@ApplicationScoped
public class Publications {

    /** Publications of open data. */
    private static final AdvisoryLock PUBLICATIONS = new AdvisoryLock(0x5347_0105);

    private static final String COLUMNS = """
            id, number, reference_date, available_at, published_at, published_by, profile, profile_version, schools_delivered,
            schools_expected, oldest_reference_date, sum_count, hidden_count, dropout_from, dropout_to,
            dropout_schools_delivered""";
    private static final String INSERT = "insert into publication (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_CELL = """
            insert into publication_cell (publication_id, level_name, region_code, code, status, shortage, has_unknown)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_CODE = "insert into publication_code (publication_id, kind, code) values (?, ?, ?)";
    private static final String FIND = "select " + COLUMNS
            + " from publication where reference_date <= ? and published_at <= ? order by reference_date desc limit 1";
    private static final String LIST = "select " + COLUMNS
            + " from publication where reference_date between ? and ? order by reference_date desc limit ?";
    private static final String CELLS = """
            select region_code, code, status, shortage, has_unknown from publication_cell
            where publication_id = ? and level_name = ? and (region_code = 'total') = ?""";
    private static final String SERIES = """
            select publication_id, status, shortage, has_unknown from publication_cell
            where publication_id = any(?) and level_name = ? and region_code = ? and code = ?""";

    private static final String INSERT_DROPOUT = """
            insert into publication_dropout_cell (publication_id, measure, region_code, level, status, count, has_unknown)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String DROPOUT = """
            select measure, region_code, level, status, count, has_unknown from publication_dropout_cell
            where publication_id = ? order by region_code, level, measure""";

    private final DataSource database;
    private final Sql sql;

    Publications(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Until the transaction ends nobody else publishes. */
    public void lock() {
        PUBLICATIONS.lock(sql);
    }

    /** The latest for a day not after {@code validAt} that was published by {@code availableAt}. */
    public Optional<OpenPublication> find(LocalDate validAt, Instant availableAt) {
        try (Connection connection = database.getConnection(); PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setDate(1, Date.valueOf(validAt));
            find.setTimestamp(2, Timestamp.from(availableAt));
            return read(find).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("Publications could not be read", e);
        }
    }

    /** Latest first. */
    public List<OpenPublication> between(LocalDate from, LocalDate to, int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setDate(1, Date.valueOf(from));
            list.setDate(2, Date.valueOf(to));
            list.setInt(3, atMost);
            return read(list);
        } catch (SQLException e) {
            throw new IllegalStateException("Publications could not be read", e);
        }
    }

    /** @param codes by kind: what the publication speaks of */
    public void insert(OpenPublication publication, List<OpenCell> cells, Collection<String> regions,
            Map<OpenLevel, ? extends Collection<String>> codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement cell = connection.prepareStatement(INSERT_CELL);
                PreparedStatement code = connection.prepareStatement(INSERT_CODE)) {
            insert.setObject(1, publication.id());
            insert.setInt(2, publication.number());
            insert.setDate(3, Date.valueOf(publication.referenceDate()));
            insert.setTimestamp(4, Timestamp.from(publication.availableAt()));
            insert.setTimestamp(5, Timestamp.from(publication.publishedAt()));
            insert.setString(6, publication.publishedBy());
            insert.setString(7, publication.profile());
            insert.setString(8, publication.profileVersion());
            insert.setInt(9, publication.schoolsDelivered());
            insert.setInt(10, publication.schoolsExpected());
            insert.setObject(11, publication.oldest(), Types.DATE);
            insert.setInt(12, publication.sums());
            insert.setInt(13, publication.hidden());
            OpenPublication.Dropout dropout = publication.dropout();
            insert.setObject(14, dropout == null ? null : dropout.window().from().atDay(1), Types.DATE);
            insert.setObject(15, dropout == null ? null : dropout.window().to().atDay(1), Types.DATE);
            insert.setObject(16, dropout == null ? null : dropout.schoolsDelivered(), Types.INTEGER);
            insert.executeUpdate();
            for (OpenCell each : cells) {
                cell.setObject(1, publication.id());
                cell.setString(2, each.level().code());
                cell.setString(3, each.regionCode());
                cell.setString(4, each.code());
                cell.setString(5, each.status().code());
                cell.setObject(6, each.shortage(), Types.BIGINT);
                cell.setBoolean(7, each.hasUnknown());
                cell.addBatch();
            }
            cell.executeBatch();
            for (String region : regions) {
                addCode(code, publication.id(), "region", region);
            }
            codes.forEach((level, all) -> all.forEach(each -> addCode(code, publication.id(), level.code(), each)));
            code.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The publication could not be written", e);
        }
    }

    public void insertDropout(OpenPublication publication, List<OpenDropoutCell> cells) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_DROPOUT)) {
            for (OpenDropoutCell cell : cells) {
                insert.setObject(1, publication.id());
                insert.setString(2, cell.measure().field());
                insert.setString(3, cell.regionCode());
                insert.setString(4, cell.level());
                insert.setString(5, cell.status().code());
                insert.setObject(6, cell.count(), Types.BIGINT);
                insert.setBoolean(7, cell.hasUnknown());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Dropout of the publication could not be written", e);
        }
    }

    /** All of it, by region, level and measure. */
    public List<OpenDropoutCell> dropout(UUID publicationId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DROPOUT)) {
            select.setObject(1, publicationId);
            List<OpenDropoutCell> cells = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.add(new OpenDropoutCell(OpenDropoutMeasure.of(row.getString("measure")).orElseThrow(),
                            row.getString("region_code"), row.getString("level"), status(row),
                            row.getObject("count", Long.class), row.getBoolean("has_unknown")));
                }
            }
            return cells;
        } catch (SQLException e) {
            throw new IllegalStateException("Dropout of a publication could not be read", e);
        }
    }

    /** What the publication speaks of; kind is region or the code of a level. */
    public Set<String> codes(UUID publicationId, String kind) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select code from publication_code where publication_id = ? and kind = ?")) {
            select.setObject(1, publicationId);
            select.setString(2, kind);
            Set<String> codes = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("The codes of a publication could not be read", e);
        }
    }

    /** Of these publications those that speak of the code; kind is region or the code of a level. */
    public Set<UUID> speakingOf(Collection<UUID> publicationIds, String kind, String code) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select publication_id from publication_code where publication_id = any(?) and kind = ? and code = ?")) {
            select.setArray(1, connection.createArrayOf("uuid", publicationIds.toArray()));
            select.setString(2, kind);
            select.setString(3, code);
            Set<UUID> speaking = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    speaking.add(row.getObject(1, UUID.class));
                }
            }
            return speaking;
        } catch (SQLException e) {
            throw new IllegalStateException("The codes of publications could not be read", e);
        }
    }

    /** Those that are not plainly zero, in no order. @param byRegion regions apart, or all together */
    public List<OpenCell> cells(UUID publicationId, OpenLevel level, boolean byRegion) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(CELLS)) {
            select.setObject(1, publicationId);
            select.setString(2, level.code());
            select.setBoolean(3, !byRegion);
            List<OpenCell> cells = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.add(new OpenCell(row.getString("region_code"), level, row.getString("code"), status(row),
                            row.getObject("shortage", Long.class),
                            row.getBoolean("has_unknown")));
                }
            }
            return cells;
        } catch (SQLException e) {
            throw new IllegalStateException("The cells of a publication could not be read", e);
        }
    }

    /** One cell through publications, by publication; those where it is plainly zero are not there. */
    public Map<UUID, OpenCell> series(Collection<UUID> publications, OpenLevel level, String regionCode, String code) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(SERIES)) {
            select.setArray(1, connection.createArrayOf("uuid", publications.toArray()));
            select.setString(2, level.code());
            select.setString(3, regionCode);
            select.setString(4, code);
            Map<UUID, OpenCell> cells = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.put(row.getObject("publication_id", UUID.class),
                            new OpenCell(regionCode, level, code, status(row), row.getObject("shortage", Long.class),
                                    row.getBoolean("has_unknown")));
                }
            }
            return cells;
        } catch (SQLException e) {
            throw new IllegalStateException("The cells of publications could not be read", e);
        }
    }

    private static void addCode(PreparedStatement code, UUID id, String kind, String text) {
        try {
            code.setObject(1, id);
            code.setString(2, kind);
            code.setString(3, text);
            code.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The publication could not be written", e);
        }
    }

    private static OpenPublication.@Nullable Dropout dropout(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("dropout_from", LocalDate.class);
        return from == null ? null
                : new OpenPublication.Dropout(
                        new DropoutWindow(YearMonth.from(from), YearMonth.from(row.getObject("dropout_to", LocalDate.class))),
                        row.getInt("dropout_schools_delivered"));
    }

    private static Status status(ResultSet row) throws SQLException {
        return Status.valueOf(row.getString("status").toUpperCase(java.util.Locale.ROOT));
    }

    private static List<OpenPublication> read(PreparedStatement select) throws SQLException {
        List<OpenPublication> publications = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                publications.add(new OpenPublication(row.getObject("id", UUID.class), row.getInt("number"),
                        row.getDate("reference_date").toLocalDate(), row.getTimestamp("available_at").toInstant(),
                        row.getTimestamp("published_at").toInstant(), row.getString("published_by"), row.getString("profile"),
                        row.getString("profile_version"), row.getInt("schools_delivered"), row.getInt("schools_expected"),
                        row.getObject("oldest_reference_date", LocalDate.class), row.getInt("sum_count"),
                        row.getInt("hidden_count"), dropout(row)));
            }
        }
        return publications;
    }
}
