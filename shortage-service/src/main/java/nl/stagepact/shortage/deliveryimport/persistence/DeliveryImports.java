package nl.stagepact.shortage.deliveryimport.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;

/** Imports, without their deliveries. An owner is named wherever one asks; null is the administrator of the installation. */
@ApplicationScoped
public class DeliveryImports {

    /** New imports of one organisation. */
    private static final AdvisoryLock IMPORTS = new AdvisoryLock(0x5347_0108);
    /** Work on one import. */
    private static final AdvisoryLock IMPORT_RUN = new AdvisoryLock(0x5347_0109);

    private static final String COLUMNS = """
            id, owner, source_kind, format, dry_run, begun_by, line_count, delivery_count, received_at, finished_at,
            lines_done, recorded, corrected, unchanged, refused""";
    private static final String BEGIN = """
            insert into delivery_import (id, owner, source_kind, format, dry_run, begun_at, begun_by)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String COMPLETE = """
            update delivery_import set received_at = ?, line_count = ?, delivery_count = ? where id = ?""";
    private static final String PROGRESS = """
            update delivery_import set lines_done = ?, recorded = ?, corrected = ?, unchanged = ?, refused = ?, finished_at = ?
            where id = ?""";
    private static final String UNFINISHED = """
            select id from delivery_import where finished_at is null and received_at is not null order by id""";
    private static final String LOCK = """
            select recorded + corrected + unchanged + refused from delivery_import where id = ? and finished_at is null
            for update""";
    private static final String FIND = """
            select %s from delivery_import where id = ? and received_at is not null and (?::text is null or owner = ?)"""
            .formatted(COLUMNS);
    private static final String PAGE = """
            select %s from delivery_import where received_at is not null and (?::text is null or owner = ?) and id < ?
            order by id desc limit ?""".formatted(COLUMNS);

    private final DataSource database;
    private final Sql sql;

    DeliveryImports(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    public void begin(UUID id, ImportOrder order, Instant at) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setObject(1, id);
            insert.setString(2, order.owner());
            insert.setString(3, order.source().code());
            insert.setString(4, order.format().code());
            insert.setBoolean(5, order.dryRun());
            insert.setTimestamp(6, Timestamp.from(at));
            insert.setString(7, order.client());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be written", e);
        }
    }

    /** From here on it is an import: others see it, and it is worked on. */
    public void complete(DeliveryImport received) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(COMPLETE)) {
            update.setTimestamp(1, Timestamp.from(received.receivedAt()));
            update.setLong(2, received.lineCount());
            update.setInt(3, received.deliveryCount());
            update.setObject(4, received.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be written", e);
        }
    }

    /**
     * Until the transaction ends nobody else moves it.
     *
     * @throws IllegalStateException when it is not as far as that
     */
    public void lock(DeliveryImport expected) {
        try (Connection connection = database.getConnection(); PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, expected.id());
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next() || row.getInt(1) != expected.progress().deliveries()) {
                    throw new IllegalStateException("Import " + expected.id() + " is not where it was");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be locked", e);
        }
    }

    /** In the transaction of {@link #lock}. */
    public void progress(DeliveryImport at) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(PROGRESS)) {
            Instant finishedAt = at.finishedAt();
            update.setLong(1, at.progress().lines());
            update.setInt(2, at.progress().recorded());
            update.setInt(3, at.progress().corrected());
            update.setInt(4, at.progress().unchanged());
            update.setInt(5, at.progress().refused());
            update.setTimestamp(6, finishedAt == null ? null : Timestamp.from(finishedAt));
            update.setObject(7, at.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be written", e);
        }
    }

    /** With all that came of it. */
    public void delete(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from delivery_import where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be deleted", e);
        }
    }

    /** Files that never came whole: whoever received them was stopped. @return how many */
    public int deleteBrokenOff(Instant begunBefore) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection
                        .prepareStatement("delete from delivery_import where received_at is null and begun_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(begunBefore));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Broken off imports could not be deleted", e);
        }
    }

    /** Until the transaction ends nobody else begins or completes one for this owner. */
    public int lockAndCountUnfinished(String owner) {
        IMPORTS.lock(sql, owner);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*)::int from delivery_import where finished_at is null and owner = ?")) {
            select.setString(1, owner);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Imports could not be counted", e);
        }
    }

    /** Oldest first. */
    public List<UUID> unfinished() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(UNFINISHED)) {
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("Imports could not be read", e);
        }
    }

    /**
     * Has the import worked on, unless another process does so already, or finished it. The lock is one of a connection: it is
     * gone with the process that took it. Outside a transaction.
     */
    public void inHand(UUID id, Consumer<DeliveryImport> work) {
        try (Connection connection = database.getConnection()) {
            if (!IMPORT_RUN.tryLock(connection, id.toString())) {
                return;
            }
            try {
                find(id, null).filter(found -> found.finishedAt() == null).ifPresent(work);
            } finally {
                IMPORT_RUN.unlock(connection, id.toString());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be taken in hand", e);
        }
    }

    public Optional<DeliveryImport> find(UUID id, @Nullable String owner) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, id);
            select.setString(2, owner);
            select.setString(3, owner);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The import could not be read", e);
        }
    }

    /** Latest first. @param before id of the last one of the page before */
    public Page<DeliveryImport> page(@Nullable String owner, UUID before, int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, owner);
            select.setString(2, owner);
            select.setObject(3, before);
            select.setInt(4, size + 1);
            return Page.of(read(select), size, each -> each.id().toString());
        } catch (SQLException e) {
            throw new IllegalStateException("Imports could not be read", e);
        }
    }

    private static List<DeliveryImport> read(PreparedStatement select) throws SQLException {
        List<DeliveryImport> imports = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Timestamp finishedAt = row.getTimestamp("finished_at");
                imports.add(new DeliveryImport(row.getObject("id", UUID.class),
                        new ImportOrder(Source.Kind.of(row.getString("source_kind")).orElseThrow(),
                                ImportFormat.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                                row.getBoolean("dry_run"), row.getString("owner"), row.getString("begun_by")),
                        row.getLong("line_count"), row.getInt("delivery_count"), row.getTimestamp("received_at").toInstant(),
                        finishedAt == null ? null : finishedAt.toInstant(),
                        new ImportProgress(row.getLong("lines_done"), row.getInt("recorded"), row.getInt("corrected"),
                                row.getInt("unchanged"), row.getInt("refused"))));
            }
        }
        return imports;
    }
}
