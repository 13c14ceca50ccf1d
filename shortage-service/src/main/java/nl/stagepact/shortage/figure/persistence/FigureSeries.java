package nl.stagepact.shortage.figure.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.delivery.persistence.CurrentDeliveries;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** One sum over the latest deliveries on each of some days. */
@ApplicationScoped
public class FigureSeries {

    private static final String SOURCES = CurrentDeliveries.ON_DAYS + "select day, source_code from current";

    private final DataSource database;

    FigureSeries(DataSource database) {
        this.database = database;
    }

    /** Days on which no line counts are not there. @param query its own day only tells the sector of programmes */
    public Map<LocalDate, FigureRow> sums(FigureQuery query, List<LocalDate> days, Dated<Programme> programmes) {
        FigureSelect sums = new FigureSelect(query, programmes);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement(CurrentDeliveries.ON_DAYS + sums.sql(List.of("d.day")))) {
            sums.set(select, CurrentDeliveries.set(select, query.source(), query.regions(), days, query.availableAt()));
            Map<LocalDate, FigureRow> rows = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(row.getObject("day", LocalDate.class), sums.row(row, Map.of(), 3));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The series could not be read", e);
        }
    }

    /** By day: schools (or SBB) of which a delivery counts that speaks of any of the regions. */
    public Map<LocalDate, Set<String>> sources(FigureQuery query, List<LocalDate> days) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SOURCES)) {
            CurrentDeliveries.set(select, query.source(), query.regions(), days, query.availableAt());
            Map<LocalDate, Set<String>> sources = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sources.computeIfAbsent(row.getObject(1, LocalDate.class), _ -> new HashSet<>()).add(row.getString(2));
                }
            }
            return sources;
        } catch (SQLException e) {
            throw new IllegalStateException("The coverage of the series could not be read", e);
        }
    }
}
