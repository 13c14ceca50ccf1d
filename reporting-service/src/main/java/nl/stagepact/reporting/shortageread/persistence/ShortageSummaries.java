package nl.stagepact.reporting.shortageread.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.reporting.shortageread.domain.ShortageSummary;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.DeliveredBy;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.LevelSum;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.RankedProgramme;

/** Summaries of regions, read from the current deliveries in one snapshot. */
@ApplicationScoped
public class ShortageSummaries {

    private static final String PER_LEVEL = """
            select s.level, sum(s.shortage), sum(s.unknown_lines)
            from current_delivery c join shortage_sum s on s.delivery_id = c.delivery_id
            where s.region_code = ? group by s.level order by s.level""";
    /** rank() is competition ranking; filtering on it rather than by limit shows a tie at the last rank whole. */
    private static final String TOP = """
            select place, programme_code, level, shortage from (
                select rank() over (order by sum(s.shortage) desc) as place, s.programme_code, min(s.level) as level,
                       sum(s.shortage) as shortage
                from current_delivery c join shortage_sum s on s.delivery_id = c.delivery_id
                where s.region_code = ? group by s.programme_code having sum(s.shortage) > 0) ranked
            where place <= ? order by place, programme_code""";
    private static final String DELIVERED = """
            select c.institution_code, c.reference_date, c.version from current_delivery c
            where exists (select 1 from shortage_sum s where s.delivery_id = c.delivery_id and s.region_code = ?)
            order by c.institution_code""";

    private final DataSource database;

    ShortageSummaries(DataSource database) {
        this.database = database;
    }

    /** @param ranks last rank shown */
    public ShortageSummary of(String regionCode, int ranks) {
        try (Connection connection = database.getConnection()) {
            List<LevelSum> levels = perLevel(connection, regionCode);
            Long total = null;
            long unknown = 0;
            for (LevelSum level : levels) {
                if (level.shortage() != null) {
                    total = (total == null ? 0 : total) + level.shortage();
                }
                unknown += level.unknownLines();
            }
            return new ShortageSummary(regionCode, total, unknown, levels, top(connection, regionCode, ranks),
                    delivered(connection, regionCode));
        } catch (SQLException e) {
            throw new IllegalStateException("The summary could not be read", e);
        }
    }

    private static List<LevelSum> perLevel(Connection connection, String regionCode) throws SQLException {
        List<LevelSum> levels = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PER_LEVEL)) {
            select.setString(1, regionCode);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    levels.add(new LevelSum(row.getString(1), number(row, 2), row.getLong(3)));
                }
            }
        }
        return levels;
    }

    private static List<RankedProgramme> top(Connection connection, String regionCode, int ranks) throws SQLException {
        List<RankedProgramme> top = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TOP)) {
            select.setString(1, regionCode);
            select.setInt(2, ranks);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    top.add(new RankedProgramme(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4)));
                }
            }
        }
        return top;
    }

    private static List<DeliveredBy> delivered(Connection connection, String regionCode) throws SQLException {
        List<DeliveredBy> delivered = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(DELIVERED)) {
            select.setString(1, regionCode);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    delivered.add(new DeliveredBy(row.getString(1), row.getDate(2).toLocalDate(), row.getInt(3)));
                }
            }
        }
        return delivered;
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
