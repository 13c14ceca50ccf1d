package nl.stagepact.shortage.figure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Completes a query of current deliveries to sums of their lines. */
final class FigureSelect {

    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.REGION, "c.region_code",
            Dimension.LEVEL, "c.level",
            Dimension.PROGRAMME, "c.programme_code",
            Dimension.SECTOR, "p.sector",
            Dimension.LEARNING_PATH, "c.learning_path",
            Dimension.MONTH_WANTED, "to_char(c.month_wanted, 'YYYY-MM')",
            Dimension.INSTITUTION, "d.source_code");

    private final FigureQuery query;
    private final Dated<Programme> programmes;

    /** @param programmes map codes to sectors */
    FigureSelect(FigureQuery query, Dated<Programme> programmes) {
        this.query = query;
        this.programmes = programmes;
    }

    static List<String> columns(List<Dimension> dimensions) {
        return dimensions.stream().map(COLUMNS::get).toList();
    }

    /**
     * @param current query that begins with the current deliveries
     * @param groups grouping columns of these deliveries and their lines; without any there is at most one row
     */
    Query of(Query current, List<String> groups) {
        List<String> columns = new ArrayList<>(groups);
        List<String> missing = new ArrayList<>();
        for (Measure measure : query.source().measures()) {
            String column = "c." + measure.name().toLowerCase(Locale.ROOT);
            columns.add("sum(" + column + ")");
            missing.add("case when " + column + " is null then " + measure.bit() + " else 0 end");
        }
        // Bit sets of the measures that any line lacks: two aggregates instead of two per measure.
        columns.add("bit_or(c.unknown_counts)");
        columns.add("bit_or((" + String.join(" + ", missing) + ") & ~c.unknown_counts::integer)");
        current.add("select " + String.join(", ", columns))
                .add("from current d join shortage_count c on c.delivery_id = d.id");
        if (query.groupBy().contains(Dimension.SECTOR)) {
            List<Programme> all = programmes.nearest(query.validAt());
            current.add("left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code",
                    all.stream().map(Programme::code).toList(),
                    all.stream().map(programme -> programme.sector().code()).toList());
        }
        current.add("where c.region_code = any(?)", query.regions())
                .addUnlessEmpty("and c.programme_code = any(?)", codes())
                .addUnlessEmpty("and c.level = any(?)", query.levels())
                .addUnlessEmpty("and c.learning_path = any(?)", query.learningPaths())
                .addUnlessEmpty("and d.source_code = any(?)", query.institutions());
        if (groups.isEmpty()) {
            return current.add("having count(*) > 0"); // no row instead of a sum over no lines
        }
        String all = String.join(", ", groups);
        return current.add("group by " + all + " order by " + all);
    }

    /** @param first number of the first column after the groups */
    FigureRow row(ResultSet row, Map<Dimension, String> key, int first) throws SQLException {
        int at = first;
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (Measure measure : query.source().measures()) {
            Long sum = Columns.longOrNull(row, at++);
            if (sum != null) {
                sums.put(measure, sum);
            }
        }
        return new FigureRow(key, new Totals(sums), measures(row.getInt(at++)), measures(row.getInt(at)));
    }

    /** Codes of the requested programmes and sectors; empty for all. */
    private Collection<String> codes() {
        if (query.sectors().isEmpty()) {
            return query.programmes();
        }
        List<String> ofSectors = programmes.nearest(query.validAt()).stream()
                .filter(programme -> query.sectors().contains(programme.sector().code()))
                .map(Programme::code).filter(code -> query.programmes().isEmpty() || query.programmes().contains(code))
                .toList();
        return ofSectors.isEmpty() ? List.of("") : ofSectors; // matches nothing; an empty filter would match everything
    }

    private static Set<Measure> measures(int bits) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (Measure measure : Measure.values()) {
            if ((bits & measure.bit()) != 0) {
                measures.add(measure);
            }
        }
        return measures;
    }
}
