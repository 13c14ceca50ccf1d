package nl.stagepact.shortage.deliveryimport.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportFormat;
import nl.stagepact.shortage.deliveryimport.domain.ImportOrder;
import nl.stagepact.shortage.deliveryimport.domain.ImportProgress;

/**
 * Imports, without their deliveries. Queries filter by owner; null stands for the installation's administrator, who reads all.
 */
@ApplicationScoped
public class DeliveryImports {

    /** Serialises the creation of imports of one organisation. */
    private static final AdvisoryLock IMPORTS = new AdvisoryLock(0x5347_0108);
    /** Held while one process works on an import. */
    private static final AdvisoryLock IMPORT_RUN = new AdvisoryLock(0x5347_0109);

    private static final String COLUMNS = """
            id, owner, source_kind, format, dry_run, begun_by, line_count, delivery_count, received_at, finished_at,
            failure, lines_done, recorded, corrected, unchanged, refused""";
    private static final String BEGIN = """
            insert into delivery_import (id, owner, source_kind, format, dry_run, begun_at, begun_by)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String COMPLETE = """
            update delivery_import set received_at = ?, line_count = ?, delivery_count = ? where id = ?""";
    private static final String PROGRESS = """
            update delivery_import set lines_done = ?, recorded = ?, corrected = ?, unchanged = ?, refused = ?, finished_at = ?
            where id = ?""";
    private static final String FAIL = """
            update delivery_import set finished_at = ?, failure = ? where id = ? and finished_at is null""";
    private static final String UNFINISHED = """
            select id from delivery_import where finished_at is null and received_at is not null order by id""";
    private static final String COUNT_UNFINISHED = """
            select count(*)::int from delivery_import where finished_at is null and owner = ?""";
    private static final String LOCK = """
            select recorded + corrected + unchanged + refused from delivery_import where id = ? and finished_at is null
            for update""";
    private static final String FIND = """
            select %s from delivery_import where id = ? and received_at is not null and (?::text is null or owner = ?)"""
            .formatted(COLUMNS);
    private static final String PAGE = """
            select %s from delivery_import where received_at is not null and (?::text is null or owner = ?) and id < ?
            order by id desc limit ?""".formatted(COLUMNS);

    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(50);

    private final Sql sql;

    DeliveryImports(Sql sql) {
        this.sql = sql;
    }

    public void begin(UUID id, ImportOrder order, Instant at) {
        sql.update(BEGIN, id, order.owner(), order.source().code(), order.format().code(), order.dryRun(), at, order.client());
    }

    /** Publishes the import: from here on callers see it and {@link #unfinished} returns it. */
    public void complete(DeliveryImport received) {
        sql.update(COMPLETE, received.receivedAt(), received.lineCount(), received.deliveryCount(), received.id());
    }

    /**
     * Locks the import until commit, and lets the statements of its batch of 50,000 lines take nearly as long as the
     * transaction.
     *
     * @throws IllegalStateException when it was deleted or finished, or its stored progress differs
     */
    public void lock(DeliveryImport expected) {
        sql.allow(LONGEST_STATEMENT);
        boolean unchanged = sql.first(LOCK, row -> row.getInt(1), expected.id())
                .filter(deliveries -> deliveries == expected.progress().deliveries()).isPresent();
        if (!unchanged) {
            throw new IllegalStateException("Import " + expected.id() + " is gone or not at the expected progress");
        }
    }

    /** In the transaction of {@link #lock}. */
    public void progress(DeliveryImport at) {
        sql.update(PROGRESS, at.progress().lines(), at.progress().recorded(), at.progress().corrected(),
                at.progress().unchanged(), at.progress().refused(), at.finishedAt(), at.id());
    }

    /** Ends an unfinished import: what of it was stored remains, the rest is not processed. */
    public void fail(UUID id, String failure, Instant at) {
        sql.update(FAIL, at, failure, id);
    }

    /**
     * Deletes an upload with its deliveries, unless it completed: its commit may have succeeded although its connection died.
     */
    public void deleteIncomplete(UUID id) {
        sql.update("delete from delivery_import where id = ? and received_at is null", id);
    }

    /** Deletes uploads that never completed because the receiving process was stopped. @return how many */
    public int deleteIncomplete(Instant begunBefore) {
        return sql.update("delete from delivery_import where received_at is null and begun_at < ?", begunBefore);
    }

    /** Locks this owner's imports until commit, so that no other begins or completes. */
    public int lockAndCountUnfinished(String owner) {
        IMPORTS.lock(sql, owner);
        return sql.one(COUNT_UNFINISHED, row -> row.getInt(1), owner);
    }

    /** Oldest first. */
    public List<UUID> unfinished() {
        return sql.list(UNFINISHED, row -> row.getObject(1, UUID.class));
    }

    /** Does the work unless another process does, or has finished the import. Only outside a transaction. */
    public void runExclusively(UUID id, Consumer<DeliveryImport> work) {
        IMPORT_RUN.tryRun(sql, id.toString(),
                () -> find(id, null).filter(found -> found.finishedAt() == null).ifPresent(work));
    }

    public Optional<DeliveryImport> find(UUID id, @Nullable String owner) {
        return sql.first(FIND, DeliveryImports::read, id, owner, owner);
    }

    /** Latest first. @param before id of the last one of the page before */
    public Page<DeliveryImport> page(@Nullable String owner, UUID before, int size) {
        return Page.of(sql.list(PAGE, DeliveryImports::read, owner, owner, before, size + 1), size,
                each -> each.id().toString());
    }

    private static DeliveryImport read(ResultSet row) throws SQLException {
        return new DeliveryImport(row.getObject("id", UUID.class),
                new ImportOrder(Columns.constant(row, "source_kind", Source.Kind.class),
                        Columns.constant(row, "format", ImportFormat.class), row.getBoolean("dry_run"), row.getString("owner"),
                        row.getString("begun_by")),
                row.getLong("line_count"), row.getInt("delivery_count"), Columns.instant(row, "received_at"),
                Columns.instantOrNull(row, "finished_at"), row.getString("failure"),
                new ImportProgress(row.getLong("lines_done"), row.getInt("recorded"), row.getInt("corrected"),
                        row.getInt("unchanged"), row.getInt("refused")));
    }
}
