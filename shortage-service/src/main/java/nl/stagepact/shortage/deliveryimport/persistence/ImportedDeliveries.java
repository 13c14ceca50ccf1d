package nl.stagepact.shortage.deliveryimport.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.delivery.domain.DraftDelivery;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.persistence.FaultsJson;
import nl.stagepact.shortage.deliveryimport.domain.DeliveryImport;
import nl.stagepact.shortage.deliveryimport.domain.ImportOutcome;
import nl.stagepact.shortage.deliveryimport.domain.ImportedDelivery;
import nl.stagepact.shortage.deliveryimport.domain.SettledDelivery;
import nl.stagepact.shortage.deliveryimport.domain.StagedDelivery;

/** Deliveries of imports: first what was read of them, then what became of them. */
@ApplicationScoped
public class ImportedDeliveries {

    private static final String STAGE = """
            insert into imported_delivery (import_id, position, source_code, reference_date, first_line, line_count, content,
                reading_faults)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";
    /**
     * Latest reference date first: the figures of now are there soonest, and who keeps only these has least to do. As many as
     * have that many lines together, one at least.
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
    /** More deliveries than this are not taken up at once, however small they are. */
    private static final int DELIVERIES_AT_ONCE = 500;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final DataSource database;

    ImportedDeliveries(DataSource database) {
        this.database = database;
    }

    public void stage(UUID importId, List<StagedDelivery> deliveries) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(STAGE)) {
            for (StagedDelivery each : deliveries) {
                insert.setObject(1, importId);
                insert.setInt(2, each.position());
                insert.setString(3, each.source().code());
                insert.setDate(4, Date.valueOf(each.referenceDate()));
                insert.setInt(5, each.firstLine());
                insert.setInt(6, each.draft().lines().size());
                insert.setBytes(7, StagedLines.write(new StagedLines.Lines(each.draft().lines(), each.lineNumbers())));
                insert.setString(8, FaultsJson.write(each.draft().faults()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries of the import could not be written", e);
        }
    }

    /**
     * Those whose turn it is, latest reference date first.
     *
     * @param after the last one that is taken care of already; null at the beginning
     * @param lines that they have together at most, unless one has more
     */
    public List<StagedDelivery> next(DeliveryImport of, @Nullable StagedDelivery after, int lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(STAGED)) {
            select.setObject(1, of.id());
            select.setDate(2, Date.valueOf(after == null ? LAST_DAY : after.referenceDate()));
            select.setInt(3, after == null ? 1 : -after.position());
            select.setInt(4, DELIVERIES_AT_ONCE);
            select.setInt(5, lines);
            List<StagedDelivery> next = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    StagedLines.Lines staged = StagedLines.read(row.getBytes("content"));
                    next.add(new StagedDelivery(row.getInt("position"), source(of, row),
                            row.getDate("reference_date").toLocalDate(),
                            new DraftDelivery(staged.lines(), FaultsJson.read(row.getString("reading_faults"))),
                            staged.lineNumbers()));
                }
            }
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries of the import could not be read", e);
        }
    }

    /** What was read of them is kept no longer. */
    public void settle(UUID importId, List<SettledDelivery> settled) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(SETTLE)) {
            for (SettledDelivery each : settled) {
                update.setString(1, each.outcome().code());
                update.setObject(2, each.version(), Types.INTEGER);
                update.setInt(3, each.faultCount());
                update.setString(4, FaultsJson.write(each.faults()));
                update.setObject(5, importId);
                update.setInt(6, each.position());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries of the import could not be written", e);
        }
    }

    /** In the order of the file. @param after position of the last one of the page before, -1 for the first page */
    public Page<ImportedDelivery> page(DeliveryImport of, Collection<ImportOutcome> outcomes, int after, int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, of.id());
            select.setArray(2, connection.createArrayOf("text", outcomes.stream().map(ImportOutcome::code).toArray()));
            select.setInt(3, after);
            select.setInt(4, size + 1);
            List<ImportedDelivery> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new ImportedDelivery(source(of, row), row.getDate("reference_date").toLocalDate(),
                            row.getInt("first_line"),
                            new SettledDelivery(row.getInt("position"), row.getInt("line_count"),
                                    ImportOutcome.of(row.getString("outcome")).orElseThrow(),
                                    row.getObject("version", Integer.class), row.getInt("fault_count"),
                                    FaultsJson.read(row.getString("faults")))));
                }
            }
            return Page.of(found, size, each -> Integer.toString(each.settled().position()));
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries of the import could not be read", e);
        }
    }

    private static Source source(DeliveryImport of, ResultSet row) throws SQLException {
        return new Source(of.order().source(), row.getString("source_code"));
    }
}
