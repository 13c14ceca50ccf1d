package nl.stagepact.shortage.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Of each school the latest reference date that counts, and of that the latest version. */
    private static final String CURRENT = """
            select distinct on (institution_code) id, institution_code, reference_date, version
            from delivery where reference_date <= ?
            order by institution_code, reference_date desc, version desc""";
    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.REGION, "c.region_code",
            Dimension.LEVEL, "c.level",
            Dimension.PROGRAMME, "c.programme_code",
            Dimension.SECTOR, "p.sector",
            Dimension.LEARNING_PATH, "c.learning_path",
            Dimension.INSTITUTION, "d.institution_code");
    private static final Map<Measure, String> COUNTS = Map.of(
            Measure.STUDENTS_NEEDING_PLACE, "students_needing_place",
            Measure.SHORTAGE, "shortage",
            Measure.EXPECTED_SHORTAGE, "expected_shortage",
            Measure.DELAYED, "delayed",
            Measure.DROPPED_OUT, "dropped_out");

    private final DataSource database;

    Figures(DataSource database) {
        this.database = database;
    }

    /** @param programmes tell the sector of each code */
    public List<FigureRow> sums(FigureQuery query, Dated<Programme> programmes) {
        List<Programme> current = programmes.nearest(query.asOf());
        String dimensions = query.groupBy().stream().map(COLUMNS::get).collect(Collectors.joining(", "));
        StringBuilder sql = new StringBuilder("with current as (").append(CURRENT).append(")\nselect count(*) as lines");
        query.groupBy().forEach(dimension -> sql.append(", ").append(COLUMNS.get(dimension)));
        for (Measure measure : Measure.values()) {
            String column = "c." + COUNTS.get(measure);
            int bit = 1 << measure.ordinal();
            sql.append(", sum(").append(column).append("), bool_or(c.unknown_counts & ").append(bit)
                    .append(" <> 0), bool_or(").append(column).append(" is null and c.unknown_counts & ").append(bit)
                    .append(" = 0)");
        }
        sql.append("""

                from current d join shortage_count c on c.delivery_id = d.id
                left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code
                where c.region_code = any(?)
                and (cardinality(?::text[]) = 0 or c.level = any(?))
                and (cardinality(?::text[]) = 0 or c.programme_code = any(?))
                and (cardinality(?::text[]) = 0 or p.sector = any(?))
                and (cardinality(?::text[]) = 0 or c.learning_path = any(?))
                and (cardinality(?::text[]) = 0 or d.institution_code = any(?))
                """);
        if (!query.groupBy().isEmpty()) {
            sql.append("group by ").append(dimensions).append(" order by ").append(dimensions);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql.toString())) {
            select.setDate(1, Date.valueOf(query.asOf()));
            select.setArray(2, connection.createArrayOf("text", current.stream().map(Programme::code).toArray()));
            select.setArray(3, connection.createArrayOf("text",
                    current.stream().map(programme -> programme.sector().code()).toArray()));
            select.setArray(4, connection.createArrayOf("text", query.regions().toArray()));
            int at = 5;
            for (Set<String> filter : List.of(query.levels(), query.programmes(), query.sectors(), query.learningPaths(),
                    query.institutions())) {
                select.setArray(at++, connection.createArrayOf("text", filter.toArray()));
                select.setArray(at++, connection.createArrayOf("text", filter.toArray()));
            }
            return read(select, query.groupBy());
        } catch (SQLException e) {
            throw new IllegalStateException("The figures could not be read", e);
        }
    }

    /** The deliveries that count on that day and speak of any of these regions. */
    public List<Coverage.Delivered> delivered(Collection<String> regions, LocalDate asOf) {
        String sql = "with current as (" + CURRENT + """
                )
                select institution_code, reference_date, version from current d
                where exists (select 1 from shortage_count c where c.delivery_id = d.id and c.region_code = any(?))
                order by institution_code""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setDate(1, Date.valueOf(asOf));
            select.setArray(2, connection.createArrayOf("text", regions.toArray()));
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

    private static List<FigureRow> read(PreparedStatement select, List<Dimension> groupBy) throws SQLException {
        List<FigureRow> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getLong(1) == 0) {
                    continue; // the one row of a sum over nothing
                }
                int at = 2;
                Map<Dimension, String> key = new LinkedHashMap<>();
                for (Dimension dimension : groupBy) {
                    key.put(dimension, row.getString(at++));
                }
                Map<Measure, Long> sums = new EnumMap<>(Measure.class);
                Set<Measure> unknown = EnumSet.noneOf(Measure.class);
                Set<Measure> notDelivered = EnumSet.noneOf(Measure.class);
                for (Measure measure : Measure.values()) {
                    long sum = row.getLong(at++);
                    if (!row.wasNull()) {
                        sums.put(measure, sum);
                    }
                    if (row.getBoolean(at++)) {
                        unknown.add(measure);
                    }
                    if (row.getBoolean(at++)) {
                        notDelivered.add(measure);
                    }
                }
                rows.add(new FigureRow(key, new Totals(sums), unknown, notDelivered));
            }
        }
        return rows;
    }
}
