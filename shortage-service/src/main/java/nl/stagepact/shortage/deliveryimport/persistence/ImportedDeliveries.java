package nl.stagepact.shortage.deliveryimport.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.persistence.FaultsJson;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.domain.SettledDelivery;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;

/** Deliveries of imports: first their staged lines, then their outcome. */
@ApplicationScoped
public class ImportedDeliveries {

    private static final String STAGE = """
            insert into imported_delivery (import_id, position, source_code, reference_date, first_line, line_count, content,
                reading_faults)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    /**
     * Latest reference date first, so that current figures are available soonest and consumers that keep only those have least
     * to replace. Limited by the sum of lines, at least one delivery.
     */
    private static final String STAGED = """
            select position, source_code, reference_date, content, reading_faults
            from (select *, sum(line_count) over (order by reference_date desc, position) as lines
                  from (select * from imported_delivery where import_id = ? and outcome = 'waiting'
                        and (reference_date, -position) < (?, ?)
                        order by reference_date desc, -position desc limit ?) first) next
            where lines <= ? or lines = line_count
            order by reference_date desc, position""";
    private static final String SETTLE = """
            update imported_delivery set outcome = ?, version = ?, fault_count = ?, faults = ?::jsonb, content = null,
                reading_faults = null
            where import_id = ? and position = ?""";
    private static final String PAGE = """
            select position, source_code, reference_date, first_line, line_count, outcome, version, fault_count, faults
            from imported_delivery where import_id = ? and outcome = any(?) and position > ? order by position limit ?""";
    /** Bounds a batch of small deliveries. */
    private static final int MAX_DELIVERIES = 500;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Sql sql;

    ImportedDeliveries(Sql sql) {
        this.sql = sql;
    }

    public void stage(UUID importId, List<StagedDelivery> deliveries) {
        sql.batch(STAGE, deliveries, each -> new Object[] { importId, each.position(), each.source().code(),
                each.referenceDate(), each.firstLine(), each.draft().lines().size(),
                StagedLines.write(new StagedLines.Lines(each.draft().lines(), each.lineNumbers())),
                FaultsJson.write(each.draft().faults()) });
    }

    /**
     * The next waiting deliveries, latest reference date first.
     *
     * @param after the last one returned before; null at the beginning
     * @param lines limit of the sum of their lines; a single delivery may exceed it
     */
    public List<StagedDelivery> next(DeliveryImport of, @Nullable StagedDelivery after, int lines) {
        return sql.list(STAGED, row -> {
            StagedLines.Lines staged = StagedLines.read(row.getBytes("content"));
            return new StagedDelivery(row.getInt("position"), source(of, row), row.getObject("reference_date", LocalDate.class),
                    new DraftDelivery(staged.lines(), FaultsJson.read(row.getString("reading_faults"))), staged.lineNumbers());
        }, of.id(), after == null ? LAST_DAY : after.referenceDate(), after == null ? 1 : -after.position(), MAX_DELIVERIES,
                lines);
    }

    /** Stores the outcomes and deletes the staged lines. */
    public void settle(UUID importId, List<SettledDelivery> settled) {
        sql.batch(SETTLE, settled, each -> new Object[] { each.outcome().code(), each.version(), each.faultCount(),
                FaultsJson.write(each.faults()), importId, each.position() });
    }

    /** In the order of the file. @param after position of the last one of the page before, -1 for the first page */
    public Page<ImportedDelivery> page(DeliveryImport of, Collection<ImportOutcome> outcomes, int after, int size) {
        List<ImportedDelivery> found = sql.list(PAGE, row -> new ImportedDelivery(source(of, row),
                row.getObject("reference_date", LocalDate.class), row.getInt("first_line"),
                new SettledDelivery(row.getInt("position"), row.getInt("line_count"),
                        Columns.constant(row, "outcome", ImportOutcome.class), row.getObject("version", Integer.class),
                        row.getInt("fault_count"), FaultsJson.read(row.getString("faults")))),
                of.id(), outcomes.stream().map(ImportOutcome::code).toList(), after, size + 1);
        return Page.of(found, size, each -> Integer.toString(each.settled().position()));
    }

    private static Source source(DeliveryImport of, ResultSet row) throws SQLException {
        return new Source(of.order().source(), row.getString("source_code"));
    }
}
