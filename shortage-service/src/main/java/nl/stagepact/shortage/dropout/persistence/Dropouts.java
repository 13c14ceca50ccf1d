package nl.stagepact.shortage.dropout.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.dropout.domain.DraftDropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutCoverage;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Counts of dropout as schools delivered them, and their sums. */
@ApplicationScoped
public class Dropouts {

    /** Dropout counts of one school, and what its leaving reasons mean. */
    private static final AdvisoryLock DROPOUT = new AdvisoryLock(0x5347_0104);

    private static final String COLUMNS = "id, institution_code, period, version, line_count, content_hash, recorded_at, recorded_by";
    private static final String VERSIONS = "select " + COLUMNS
            + " from dropout_delivery where institution_code = ? and period = ? order by version desc";
    private static final String INSERT = "insert into dropout_delivery (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_LINE = """
            insert into dropout_count (delivery_id, region_code, programme_code, level, learning_path, reason_code, duo_category,
                lack_of_place, at_risk, delayed, dropped_out, unknown_counts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Of each school and month the latest version that was known. */
    private static final String CURRENT = """
            with current as (
                select distinct on (institution_code, period) id, institution_code, period from dropout_delivery
                where period between ? and ? and recorded_at <= ?
                order by institution_code, period, version desc)
            """;
    private static final Map<DropoutDimension, String> GROUPS = Map.of(
            DropoutDimension.REGION, "c.region_code",
            DropoutDimension.LEVEL, "c.level",
            DropoutDimension.PROGRAMME, "c.programme_code",
            DropoutDimension.SECTOR, "p.sector",
            DropoutDimension.LEARNING_PATH, "c.learning_path",
            DropoutDimension.PERIOD, "to_char(d.period, 'YYYY-MM')",
            DropoutDimension.DUO_CATEGORY, "coalesce(c.duo_category::text, '')");

    private final DataSource database;
    private final Sql sql;

    Dropouts(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Until the transaction ends nobody else delivers counts or changes reasons for this school. */
    public void lock(String institutionCode) {
        DROPOUT.lock(sql, institutionCode);
    }

    /** All versions of that month, latest first; empty when there is none. */
    public List<DropoutDelivery> versions(String institutionCode, YearMonth period) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, institutionCode);
            select.setDate(2, date(period));
            List<DropoutDelivery> versions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    versions.add(new DropoutDelivery(row.getObject(1, UUID.class), row.getString(2),
                            YearMonth.from(row.getDate(3).toLocalDate()), row.getInt(4), row.getInt(5), row.getString(6),
                            row.getTimestamp(7).toInstant(), row.getString(8)));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("Counts of dropout could not be read", e);
        }
    }

    public void write(DropoutDelivery delivery, List<DropoutLine> lines) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement line = connection.prepareStatement(INSERT_LINE)) {
            insert.setObject(1, delivery.id());
            insert.setString(2, delivery.institutionCode());
            insert.setDate(3, date(delivery.period()));
            insert.setInt(4, delivery.version());
            insert.setInt(5, delivery.lineCount());
            insert.setString(6, delivery.contentHash());
            insert.setTimestamp(7, Timestamp.from(delivery.recordedAt()));
            insert.setString(8, delivery.recordedBy());
            insert.executeUpdate();
            for (DropoutLine each : lines) {
                set(line, delivery.id(), each);
                line.addBatch();
            }
            line.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Counts of dropout could not be written", e);
        }
    }

    /** @param programmes tell the sector of each code */
    public List<DropoutRow> sums(DropoutQuery query, Dated<Programme> programmes) {
        boolean bySector = query.groupBy().contains(DropoutDimension.SECTOR);
        String groups = query.groupBy().stream().map(GROUPS::get).collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder(CURRENT).append("select count(*)");
        query.groupBy().forEach(dimension -> sql.append(", ").append(GROUPS.get(dimension)));
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            sql.append(", sum(c.").append(column(measure)).append("), bool_or(c.unknown_counts & ")
                    .append(1 << measure.ordinal()).append(" <> 0)");
        }
        sql.append(
                ", case when sum(c.dropped_out) is not null then coalesce(sum(c.dropped_out) filter (where c.lack_of_place), 0)"
                        + " end\nfrom current d join dropout_count c on c.delivery_id = d.id\n");
        if (bySector) {
            sql.append("left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code\n");
        }
        Map<String, Collection<String>> filters = new LinkedHashMap<>();
        filters.put("c.programme_code", query.programmes());
        filters.put("c.level", query.levels());
        filters.values().removeIf(Collection::isEmpty);
        sql.append("where c.region_code = any(?)\n");
        filters.keySet().forEach(filter -> sql.append("and ").append(filter).append(" = any(?)\n"));
        if (!query.groupBy().isEmpty()) {
            sql.append("group by ").append(groups).append(" order by ").append(groups);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            int at = setCurrent(select, query);
            if (bySector) {
                List<Programme> all = programmes.nearest(query.to().atEndOfMonth());
                select.setArray(at++, connection.createArrayOf("text", all.stream().map(Programme::code).toArray()));
                select.setArray(at++,
                        connection.createArrayOf("text", all.stream().map(programme -> programme.sector().code()).toArray()));
            }
            select.setArray(at++, connection.createArrayOf("text", query.regions().toArray()));
            for (Collection<String> filter : filters.values()) {
                select.setArray(at++, connection.createArrayOf("text", filter.toArray()));
            }
            return read(select, query.groupBy());
        } catch (SQLException e) {
            throw new IllegalStateException("Figures of dropout could not be read", e);
        }
    }

    /** Schools that delivered any of the months asked, for any region: one that counted nobody in a region did deliver. */
    public List<DropoutCoverage.Delivered> delivered(DropoutQuery query) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        CURRENT + "select institution_code, count(*) from current group by institution_code order by institution_code")) {
            setCurrent(select, query);
            List<DropoutCoverage.Delivered> delivered = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    delivered.add(new DropoutCoverage.Delivered(row.getString(1), row.getInt(2)));
                }
            }
            return delivered;
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries of dropout could not be read", e);
        }
    }

    private static void set(PreparedStatement line, UUID deliveryId, DropoutLine each) throws SQLException {
        line.setObject(1, deliveryId);
        line.setString(2, each.regionCode());
        line.setString(3, each.programmeCode());
        line.setString(4, each.level());
        line.setString(5, each.learningPath());
        line.setString(6, each.reasonCode());
        line.setObject(7, each.reason() == null ? null : each.reason().duoCategory(), Types.SMALLINT);
        line.setBoolean(8, each.reason() != null && each.reason().lackOfPlace());
        int unknown = 0;
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            Integer count = each.counts().get(measure);
            boolean isUnknown = count != null && count == DraftDropoutLine.UNKNOWN;
            unknown |= isUnknown ? 1 << measure.ordinal() : 0;
            line.setObject(9 + measure.ordinal(), isUnknown ? null : count, Types.INTEGER);
        }
        line.setInt(12, unknown);
    }

    private static int setCurrent(PreparedStatement select, DropoutQuery query) throws SQLException {
        select.setDate(1, date(query.from()));
        select.setDate(2, date(query.to()));
        select.setTimestamp(3, Timestamp.from(query.availableAt()));
        return 4;
    }

    private static List<DropoutRow> read(PreparedStatement select, List<DropoutDimension> groupBy) throws SQLException {
        List<DropoutRow> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) == 0) {
                    continue; // the one row of a sum over nothing
                }
                int at = 2;
                Map<DropoutDimension, String> key = new EnumMap<>(DropoutDimension.class);
                for (DropoutDimension dimension : groupBy) {
                    key.put(dimension, row.getString(at++));
                }
                Map<DropoutMeasure, Long> sums = new EnumMap<>(DropoutMeasure.class);
                Set<DropoutMeasure> unknown = EnumSet.noneOf(DropoutMeasure.class);
                for (DropoutMeasure measure : DropoutMeasure.values()) {
                    Long sum = number(row, at++);
                    if (sum != null) {
                        sums.put(measure, sum);
                    }
                    if (row.getBoolean(at++)) {
                        unknown.add(measure);
                    }
                }
                rows.add(new DropoutRow(key, sums, number(row, at), unknown));
            }
        }
        return rows;
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static String column(DropoutMeasure measure) {
        return measure.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Date date(YearMonth period) {
        return Date.valueOf(period.atDay(1));
    }
}
