package nl.stagepact.shortage.persistence;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.domain.delivery.Measure;
import nl.stagepact.shortage.domain.delivery.Totals;
import nl.stagepact.shortage.domain.figure.Coverage;
import nl.stagepact.shortage.domain.figure.Dimension;
import nl.stagepact.shortage.domain.figure.FigureQuery;
import nl.stagepact.shortage.domain.figure.FigureRow;
import nl.stagepact.shortage.domain.programme.Programme;
import nl.stagepact.shortage.domain.validity.Dated;

/** Sums over the latest deliveries of all schools. */
@ApplicationScoped
public class Figures {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.REGION, "c.region_code",
            Dimension.LEVEL, "c.level",
            Dimension.PROGRAMME, "c.programme_code",
            Dimension.SECTOR, "p.sector",
            Dimension.LEARNING_PATH, "c.learning_path",
            Dimension.INSTITUTION, "d.source_code");
    private static final Map<Measure, String> COUNTS = Map.of(
            Measure.STUDENTS_NEEDING_PLACE, "students_needing_place",
            Measure.SHORTAGE, "shortage",
            Measure.EXPECTED_SHORTAGE, "expected_shortage",
            Measure.DELAYED, "delayed",
            Measure.DROPPED_OUT, "dropped_out",
            Measure.SUPPLY, "supply",
            Measure.SHORTAGE_WITHOUT_MEASURES, "shortage_without_measures");

    private final DataSource database;

    Figures(DataSource database) {
        this.database = database;
    }

    /** @param programmes tell the sector of each code */
    public List<FigureRow> sums(FigureQuery query, Dated<Programme> programmes) {
        boolean bySector = query.groupBy().contains(Dimension.SECTOR);
        Collection<String> codes = programmes(query, programmes);
        String dimensions = query.groupBy().stream().map(COLUMNS::get).collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder(CurrentDeliveries.SQL).append("select count(*) as lines");
        query.groupBy().forEach(dimension -> sql.append(", ").append(COLUMNS.get(dimension)));
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
        if (bySector) {
            sql.append("left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code\n");
        }
        sql.append("where c.region_code = any(?)\n");
        Map<String, Collection<String>> filters = new LinkedHashMap<>();
        filters.put("c.programme_code", codes);
        filters.put("c.level", query.levels());
        filters.put("c.learning_path", query.learningPaths());
        filters.put("d.source_code", query.institutions());
        filters.values().removeIf(Collection::isEmpty);
        filters.keySet().forEach(column -> sql.append("and ").append(column).append(" = any(?)\n"));
        if (!query.groupBy().isEmpty()) {
            sql.append("group by ").append(dimensions).append(" order by ").append(dimensions);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            int at = setCurrent(select, query);
            if (bySector) {
                List<Programme> all = programmes.nearest(query.validAt());
                select.setArray(at++, text(connection, all.stream().map(Programme::code).toList()));
                select.setArray(at++, text(connection, all.stream().map(programme -> programme.sector().code()).toList()));
            }
            select.setArray(at++, text(connection, query.regions()));
            for (Collection<String> filter : filters.values()) {
                select.setArray(at++, text(connection, filter));
            }
            return read(select, query);
        } catch (SQLException e) {
            throw new IllegalStateException("The figures could not be read", e);
        }
    }

    /** The programmes asked for, by their own code and by their sector; empty for all. */
    private static Collection<String> programmes(FigureQuery query, Dated<Programme> programmes) {
        if (query.sectors().isEmpty()) {
            return query.programmes();
        }
        List<String> ofSectors = programmes.nearest(query.validAt()).stream()
                .filter(programme -> query.sectors().contains(programme.sector().code()))
                .map(Programme::code).filter(code -> query.programmes().isEmpty() || query.programmes().contains(code))
                .toList();
        return ofSectors.isEmpty() ? List.of("") : ofSectors; // none is not all
    }

    private static int setCurrent(PreparedStatement select, FigureQuery query) throws SQLException {
        return CurrentDeliveries.set(select, query.source(), query.validAt(), query.availableAt());
    }

    private static Array text(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** How much of the shortage has which cause, by what is grouped by and then by cause. Not by sector. */
    public Map<List<String>, Long> causes(FigureQuery query) {
        String groups = Stream.concat(query.groupBy().stream().map(COLUMNS::get), Stream.of("cause.key"))
                .collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder(CurrentDeliveries.SQL).append("select ").append(groups)
                .append(", sum(cause.value::integer)\nfrom current d join shortage_count c on c.delivery_id = d.id\n")
                .append("cross join lateral jsonb_each_text(c.causes) cause\nwhere c.region_code = any(?)\n");
        Map<String, Collection<String>> filters = new LinkedHashMap<>();
        filters.put("c.programme_code", query.programmes());
        filters.put("c.level", query.levels());
        filters.put("c.learning_path", query.learningPaths());
        filters.values().removeIf(Collection::isEmpty);
        filters.keySet().forEach(column -> sql.append("and ").append(column).append(" = any(?)\n"));
        sql.append("group by ").append(groups).append(" order by ").append(groups);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            int at = setCurrent(select, query);
            select.setArray(at++, text(connection, query.regions()));
            for (Collection<String> filter : filters.values()) {
                select.setArray(at++, text(connection, filter));
            }
            Map<List<String>, Long> sums = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    List<String> key = new ArrayList<>();
                    for (int column = 1; column <= query.groupBy().size() + 1; column++) {
                        key.add(row.getString(column));
                    }
                    sums.put(key, row.getLong(query.groupBy().size() + 2));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException("Causes could not be read", e);
        }
    }

    /** The deliveries that count and speak of any of these regions. */
    public List<Coverage.Delivered> delivered(FigureQuery query) {
        String sql = CurrentDeliveries.SQL + """
                select source_code, reference_date, version from current d
                where exists (select 1 from shortage_count c where c.delivery_id = d.id and c.region_code = any(?))
                order by source_code""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(setCurrent(select, query), text(connection, query.regions()));
            List<Coverage.Delivered> delivered = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    delivered.add(new Coverage.Delivered(row.getString(1), row.getDate(2).toLocalDate(), row.getInt(3)));
                }
            }
            return delivered;
        } catch (SQLException e) {
            throw new IllegalStateException("The coverage could not be read", e);
        }
    }

    private static List<FigureRow> read(PreparedStatement select, FigureQuery query) throws SQLException {
        List<FigureRow> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) == 0) {
                    continue; // the one row of a sum over nothing
                }
                int at = 2;
                Map<Dimension, String> key = new LinkedHashMap<>();
                for (Dimension dimension : query.groupBy()) {
                    key.put(dimension, row.getString(at++));
                }
                Map<Measure, Long> sums = new EnumMap<>(Measure.class);
                for (Measure measure : query.source().measures()) {
                    long sum = row.getLong(at++);
                    if (!row.wasNull()) {
                        sums.put(measure, sum);
                    }
                }
                rows.add(new FigureRow(key, new Totals(sums), measures(row.getInt(at++)), measures(row.getInt(at))));
            }
        }
        return rows;
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
