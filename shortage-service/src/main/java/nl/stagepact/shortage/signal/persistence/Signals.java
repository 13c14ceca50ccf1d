package nl.stagepact.shortage.signal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.signal.domain.Responsible;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.signal.domain.SignalStatus;
import nl.stagepact.shortage.signal.domain.SignalSum;

/** Signals. Every query names the reporter or the regions that the caller may read. */
@ApplicationScoped
public class Signals {

    private static final String COLUMNS = """
            id, reporter, reporter_kind, region_code, level, programme_code, sector, places, horizon, cause, explanation, status,
            responsible, answer, solved_places, reported_at, reported_by, version""";
    private static final String INSERT = "insert into signal (" + COLUMNS
            + ", kind, changed_at, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = """
            update signal set status = ?, responsible = ?, answer = ?, solved_places = ?, version = ?, changed_at = ?,
            changed_by = ? where id = ?""";
    private static final String PAGE = "select " + COLUMNS
            + " from signal where (region_code = any(?) or reporter = ?) and status = any(?) and (reported_at, id) < (?, ?)"
            + " order by reported_at desc, id desc limit ?";
    private static final String SUMS = """
            select region_code, level, sector,
                count(*) filter (where status in ('received', 'in_progress')),
                coalesce(sum(places) filter (where status in ('received', 'in_progress') and kind = 'current'), 0),
                coalesce(sum(places) filter (where status in ('received', 'in_progress') and kind = 'expected'), 0),
                coalesce(sum(solved_places) filter (where status = 'answered'), 0)
            from signal where region_code = any(?) group by 1, 2, 3 order by 1, 2, 3""";

    private final DataSource database;

    Signals(DataSource database) {
        this.database = database;
    }

    public void insert(Signal signal) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            SignalReport report = signal.report();
            insert.setObject(1, signal.id());
            insert.setString(2, signal.reporter());
            insert.setString(3, signal.reporterKind());
            insert.setString(4, report.regionCode());
            insert.setString(5, report.level());
            insert.setString(6, report.programmeCode());
            insert.setString(7, report.sector());
            insert.setInt(8, report.places());
            insert.setObject(9, report.horizon(), Types.DATE);
            insert.setString(10, report.cause() == null ? null : report.cause().code());
            insert.setString(11, report.explanation());
            insert.setString(12, signal.status().code());
            insert.setString(13, signal.responsible().code());
            insert.setString(14, signal.answer());
            insert.setObject(15, signal.solvedPlaces(), Types.INTEGER);
            insert.setTimestamp(16, Timestamp.from(signal.reportedAt()));
            insert.setString(17, signal.reportedBy());
            insert.setInt(18, signal.version());
            insert.setString(19, report.isExpected() ? "expected" : "current");
            insert.setTimestamp(20, Timestamp.from(signal.reportedAt()));
            insert.setString(21, signal.reportedBy());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The signal could not be written", e);
        }
    }

    public void update(Signal signal, Instant at, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, signal.status().code());
            update.setString(2, signal.responsible().code());
            update.setString(3, signal.answer());
            update.setObject(4, signal.solvedPlaces(), Types.INTEGER);
            update.setInt(5, signal.version());
            update.setTimestamp(6, Timestamp.from(at));
            update.setString(7, by);
            update.setObject(8, signal.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The signal could not be written", e);
        }
    }

    public Optional<Signal> find(UUID id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody else changes it. */
    public Optional<Signal> findAndLock(UUID id) {
        return find(id, " for update");
    }

    /**
     * Latest first, before that one.
     *
     * @param regions of which all are read; @param reporter whose are read wherever
     */
    public Page<Signal> page(Collection<String> regions, String reporter, Collection<SignalStatus> statuses, NewestFirst before,
            int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setArray(1, connection.createArrayOf("text", regions.toArray()));
            select.setString(2, reporter);
            select.setArray(3, connection.createArrayOf("text", statuses.stream().map(SignalStatus::code).toArray()));
            select.setTimestamp(4, Timestamp.from(before.moment()));
            select.setObject(5, before.id());
            select.setInt(6, size + 1);
            return Page.of(read(select), size, signal -> new NewestFirst(signal.reportedAt(), signal.id()).sortKey());
        } catch (SQLException e) {
            throw new IllegalStateException("Signals could not be read", e);
        }
    }

    public List<SignalSum> sums(Collection<String> regions) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(SUMS)) {
            select.setArray(1, connection.createArrayOf("text", regions.toArray()));
            List<SignalSum> sums = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sums.add(new SignalSum(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5),
                            row.getLong(6), row.getLong(7)));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException("Signals could not be summed", e);
        }
    }

    private Optional<Signal> find(UUID id, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + COLUMNS + " from signal where id = ?" + lock)) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The signal could not be read", e);
        }
    }

    private static List<Signal> read(PreparedStatement select) throws SQLException {
        List<Signal> signals = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String cause = row.getString("cause");
                signals.add(new Signal(row.getObject("id", UUID.class), row.getString("reporter"),
                        row.getString("reporter_kind"),
                        new SignalReport(row.getString("region_code"), row.getString("level"), row.getString("programme_code"),
                                row.getString("sector"), row.getInt("places"), row.getObject("horizon", LocalDate.class),
                                cause == null ? null : Cause.of(cause).orElseThrow(), row.getString("explanation")),
                        SignalStatus.of(row.getString("status")).orElseThrow(),
                        Responsible.of(row.getString("responsible")).orElseThrow(), row.getString("answer"),
                        row.getObject("solved_places", Integer.class),
                        row.getTimestamp("reported_at").toInstant(), row.getString("reported_by"), row.getInt("version")));
            }
        }
        return signals;
    }
}
