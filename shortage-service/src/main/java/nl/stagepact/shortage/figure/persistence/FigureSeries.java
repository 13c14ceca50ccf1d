package nl.stagepact.shortage.figure.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.persistence.CurrentDeliveries;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Sums over the deliveries that were current on each of several days. */
@ApplicationScoped
public class FigureSeries {

    private final Sql sql;

    FigureSeries(Sql sql) {
        this.sql = sql;
    }

    /** Omits days without lines. @param query its day only determines the sectors of programmes */
    public Map<LocalDate, FigureRow> sums(FigureQuery query, List<LocalDate> days, Dated<Programme> programmes) {
        FigureSelect sums = new FigureSelect(query, programmes);
        Query select = sums.of(current(query, days), List.of("d.day"));
        return sql.map(select.sql(), row -> row.getObject(1, LocalDate.class), row -> sums.row(row, Map.of(), 2),
                select.parameters());
    }

    /** By day, the schools (or SBB) whose current delivery has lines of any of the regions. */
    public Map<LocalDate, Set<String>> sources(FigureQuery query, List<LocalDate> days) {
        Query select = current(query, days).add("select day, array_agg(source_code) as sources from current group by day");
        return sql.map(select.sql(), row -> row.getObject(1, LocalDate.class),
                row -> Set.copyOf(Columns.texts(row, "sources")), select.parameters());
    }

    private static Query current(FigureQuery query, List<LocalDate> days) {
        return CurrentDeliveries.onEach(days, query.source(), query.regions(), query.availableAt());
    }
}
