package nl.stagepact.shortage.figure.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Sums of the lines of the deliveries that count ({@code current}), as the rest of a query. */
final class FigureSelect {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.REGION, "c.region_code",
            Dimension.LEVEL, "c.level",
            Dimension.PROGRAMME, "c.programme_code",
            Dimension.SECTOR, "p.sector",
            Dimension.LEARNING_PATH, "c.learning_path",
            Dimension.MONTH_WANTED, "to_char(c.month_wanted, 'YYYY-MM')",
            Dimension.INSTITUTION, "d.source_code");
    private static final Map<Measure, String> COUNTS = Map.of(
            Measure.STUDENTS_NEEDING_PLACE, "students_needing_place",
            Measure.SHORTAGE, "shortage",
            Measure.EXPECTED_SHORTAGE, "expected_shortage",
            Measure.DELAYED, "delayed",
            Measure.DROPPED_OUT, "dropped_out",
            Measure.SUPPLY, "supply",
            Measure.SHORTAGE_WITHOUT_MEASURES, "shortage_without_measures");

    private final FigureQuery query;
    private final Dated<Programme> programmes;
    private final Map<String, Collection<String>> filters = new LinkedHashMap<>();

    /** @param programmes tell the sector of each code */
    FigureSelect(FigureQuery query, Dated<Programme> programmes) {
        this.query = query;
        this.programmes = programmes;
        filters.put("c.programme_code", codes());
        filters.put("c.level", query.levels());
        filters.put("c.learning_path", query.learningPaths());
        filters.put("d.source_code", query.institutions());
        filters.values().removeIf(Collection::isEmpty);
    }

    static List<String> columns(List<Dimension> dimensions) {
        return dimensions.stream().map(COLUMNS::get).toList();
    }

    /** @param groups columns of current and of its lines; empty gives one row */
    String sql(List<String> groups) {
        StringBuilder sql = new StringBuilder("select count(*) as lines");
        groups.forEach(column -> sql.append(", ").append(column));
        List<String> lacking = new ArrayList<>();
        for (Measure measure : query.source().measures()) {
            String column = "c." + COUNTS.get(measure);
            sql.append(", sum(").append(column).append(')');
            lacking.add("case when " + column + " is null then " + (1 << measure.ordinal()) + " else 0 end");
        }
        // Which counts lack in any line, as bits: two aggregates instead of two for every count.
        sql.append(", bit_or(c.unknown_counts), bit_or((").append(String.join(" + ", lacking))
                .append(") & ~c.unknown_counts::integer)");
        sql.append("\nfrom current d join shortage_count c on c.delivery_id = d.id\n");
        if (isBySector()) {
            sql.append("left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code\n");
        }
        sql.append("where c.region_code = any(?)\n");
        filters.keySet().forEach(column -> sql.append("and ").append(column).append(" = any(?)\n"));
        if (!groups.isEmpty()) {
            String all = String.join(", ", groups);
            sql.append("group by ").append(all).append(" order by ").append(all);
        }
        return sql.toString();
    }

    /** @param first number of its first parameter */
    void set(PreparedStatement select, int first) throws SQLException {
        Connection connection = select.getConnection();
        int at = first;
        if (isBySector()) {
            List<Programme> all = programmes.nearest(query.validAt());
            select.setArray(at++, text(connection, all.stream().map(Programme::code).toList()));
            select.setArray(at++, text(connection, all.stream().map(programme -> programme.sector().code()).toList()));
        }
        select.setArray(at++, text(connection, query.regions()));
        for (Collection<String> filter : filters.values()) {
            select.setArray(at++, text(connection, filter));
        }
    }

    /** @param first number of the column after the groups */
    FigureRow row(ResultSet row, Map<Dimension, String> key, int first) throws SQLException {
        int at = first;
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (Measure measure : query.source().measures()) {
            long sum = row.getLong(at++);
            if (!row.wasNull()) {
                sums.put(measure, sum);
            }
        }
        return new FigureRow(key, new Totals(sums), measures(row.getInt(at++)), measures(row.getInt(at)));
    }

    private boolean isBySector() {
        return query.groupBy().contains(Dimension.SECTOR);
    }

    /** The programmes asked for, by their own code and by their sector; empty for all. */
    private Collection<String> codes() {
        if (query.sectors().isEmpty()) {
            return query.programmes();
        }
        List<String> ofSectors = programmes.nearest(query.validAt()).stream()
                .filter(programme -> query.sectors().contains(programme.sector().code()))
                .map(Programme::code).filter(code -> query.programmes().isEmpty() || query.programmes().contains(code))
                .toList();
        return ofSectors.isEmpty() ? List.of("") : ofSectors; // none is not all
    }

    private static Array text(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Set<Measure> measures(int bits) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            if ((bits & 1 << measure.ordinal()) != 0) {
                measures.add(measure);
            }
        }
        return measures;
    }
}
