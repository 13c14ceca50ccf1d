package nl.stagepact.shortage.figure.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.persistence.CurrentDeliveries;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Sums over the current deliveries of schools or SBB. */
@ApplicationScoped
public class Figures {

    private final Sql sql;

    Figures(Sql sql) {
        this.sql = sql;
    }

    /** @param programmes map codes to sectors */
    public List<FigureRow> sums(FigureQuery query, Dated<Programme> programmes) {
        FigureSelect sums = new FigureSelect(query, programmes);
        Query select = sums.of(current(query), FigureSelect.columns(query.groupBy()));
        return sql.list(select.sql(), row -> {
            int at = 1;
            Map<Dimension, String> key = new LinkedHashMap<>();
            for (Dimension dimension : query.groupBy()) {
                key.put(dimension, row.getString(at++));
            }
            return sums.row(row, key, at);
        }, select.parameters());
    }

    private static Query current(FigureQuery query) {
        return CurrentDeliveries.on(query.validAt(), query.source(), query.regions(), query.availableAt());
    }

    /** Missing places by the grouping dimensions and cause. Sectors are not supported. */
    public Map<List<String>, Long> causes(FigureQuery query) {
        List<String> columns = new ArrayList<>(FigureSelect.columns(query.groupBy()));
        columns.add("cause.key");
        String groups = String.join(", ", columns);
        Query select = current(query)
                .add("select sum(cause.value::integer), " + groups)
                .add("from current d join shortage_count c on c.delivery_id = d.id")
                .add("cross join lateral jsonb_each_text(c.causes) cause")
                .add("where c.region_code = any(?)", query.regions())
                .addUnlessEmpty("and c.programme_code = any(?)", query.programmes())
                .addUnlessEmpty("and c.level = any(?)", query.levels())
                .addUnlessEmpty("and c.learning_path = any(?)", query.learningPaths())
                .add("group by " + groups + " order by " + groups);
        return sql.map(select.sql(), row -> {
            List<String> key = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                key.add(row.getString(column + 2));
            }
            return key;
        }, row -> row.getLong(1), select.parameters());
    }

    /** The current deliveries that have lines of any of the regions. */
    public List<Coverage.Delivered> delivered(FigureQuery query) {
        Query select = current(query).add("select source_code, reference_date, version from current order by source_code");
        return sql.list(select.sql(),
                row -> new Coverage.Delivered(row.getString(1), row.getObject(2, LocalDate.class), row.getInt(3)),
                select.parameters());
    }
}
