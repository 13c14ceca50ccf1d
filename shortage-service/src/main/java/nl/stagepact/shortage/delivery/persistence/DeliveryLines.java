package nl.stagepact.shortage.delivery.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.Comparison;
import nl.stagepact.shortage.delivery.domain.Counts;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.DeliveryLine;
import nl.stagepact.shortage.delivery.domain.Measure;

/** Lines of deliveries, written and read in bulk. */
@ApplicationScoped
public class DeliveryLines {

    private static final String COPY = """
            copy shortage_count (delivery_id, region_code, programme_code, month_wanted, level, learning_path,
            students_needing_place, shortage, expected_shortage, delayed, dropped_out, supply, shortage_without_measures,
            unknown_counts, causes) from stdin (format binary)""";
    private static final String COMPARE = """
            select count(*) filter (where o.delivery_id is null) as added,
                   count(*) filter (where n.delivery_id is null) as removed,
                   count(*) filter (where n.delivery_id is not null and o.delivery_id is not null
                       and (n.students_needing_place, n.shortage, n.expected_shortage, n.delayed, n.dropped_out,
                            n.supply, n.shortage_without_measures, n.unknown_counts, n.causes)
                           is distinct from
                           (o.students_needing_place, o.shortage, o.expected_shortage, o.delayed, o.dropped_out,
                            o.supply, o.shortage_without_measures, o.unknown_counts, o.causes)) as changed,
                   count(*) as lines
            from (select * from shortage_count where delivery_id = ?) n
            full join (select * from shortage_count where delivery_id = ?) o
                using (region_code, programme_code, month_wanted, level, learning_path)""";
    private static final String READ = """
            select region_code, programme_code, month_wanted, level, learning_path, students_needing_place, shortage,
                   expected_shortage, delayed, dropped_out, supply, shortage_without_measures, unknown_counts, causes::text as causes
            from shortage_count where delivery_id = ?
            order by region_code, programme_code, month_wanted, level, learning_path""";

    private final Sql sql;

    DeliveryLines(Sql sql) {
        this.sql = sql;
    }

    /** @param lines by id of their delivery, in the order of their key */
    public void write(SequencedMap<UUID, List<DeliveryLine>> lines) {
        CopyWriter writer = new CopyWriter(lines.values().stream().mapToInt(List::size).sum());
        byte[] stream = writer.write(lines);
        sql.copy(COPY, stream, writer.length());
    }

    /** Compares the lines of two versions. */
    public Comparison compare(Delivery newer, Delivery older) {
        return sql.one(COMPARE, row -> {
            long added = row.getLong("added");
            long removed = row.getLong("removed");
            long changed = row.getLong("changed");
            return new Comparison(older, added, removed, changed, row.getLong("lines") - added - removed - changed,
                    newer.totals().minus(older.totals()));
        }, newer.id(), older.id());
    }

    /** Streams the lines in the order of their key; requires a transaction. */
    public void read(UUID deliveryId, Consumer<DeliveryLine> reader) {
        sql.each(READ, row -> reader.accept(line(row)), deliveryId);
    }

    private static DeliveryLine line(ResultSet row) throws SQLException {
        Counts counts = new Counts();
        int unknown = row.getInt("unknown_counts");
        int at = 6;
        for (Measure measure : Measure.values()) {
            int value = row.getInt(at++);
            if (!row.wasNull()) {
                counts.with(measure, value);
            } else if ((unknown & measure.bit()) != 0) {
                counts.with(measure, Counts.UNKNOWN);
            }
        }
        return new DeliveryLine(row.getString("programme_code"), row.getString("level"), row.getString("learning_path"),
                row.getString("region_code"), YearMonth.from(row.getObject("month_wanted", LocalDate.class)), counts,
                CausesJson.read(row.getString("causes")));
    }
}
