package nl.stagepact.shortage.figure.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.delivery.persistence.CurrentDeliveries;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Sums over the latest deliveries of all schools. */
@ApplicationScoped
public class Figures {

    private final DataSource database;

    Figures(DataSource database) {
        this.database = database;
    }

    /** @param programmes tell the sector of each code */
    public List<FigureRow> sums(FigureQuery query, Dated<Programme> programmes) {
        FigureSelect sums = new FigureSelect(query, programmes);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement(CurrentDeliveries.SQL + sums.sql(FigureSelect.columns(query.groupBy())))) {
            sums.set(select, setCurrent(select, query));
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
                    rows.add(sums.row(row, key, at));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The figures could not be read", e);
        }
    }

    private static int setCurrent(PreparedStatement select, FigureQuery query) throws SQLException {
        return CurrentDeliveries.set(select, query.source(), query.regions(), query.validAt(), query.availableAt());
    }

    private static Array text(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** How much of the shortage has which cause, by what is grouped by and then by cause. Not by sector. */
    public Map<List<String>, Long> causes(FigureQuery query) {
        String groups = Stream.concat(FigureSelect.columns(query.groupBy()).stream(), Stream.of("cause.key"))
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
                select source_code, reference_date, version from current order by source_code""";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            setCurrent(select, query);
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
}
