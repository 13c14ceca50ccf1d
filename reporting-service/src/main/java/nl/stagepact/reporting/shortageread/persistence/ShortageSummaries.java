package nl.stagepact.reporting.shortageread.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.reporting.shortageread.domain.ShortageSummary;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.DeliveredBy;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.LevelSum;
import nl.stagepact.reporting.shortageread.domain.ShortageSummary.RankedProgramme;
import nl.stagepact.servicekit.sql.Sql;

/** Summaries of regions, from the current deliveries. */
@ApplicationScoped
public class ShortageSummaries {

    private static final String PER_LEVEL = """
            select s.level, sum(s.shortage), sum(s.unknown_lines)
            from current_delivery c join shortage_sum s on s.delivery_id = c.delivery_id
            where s.region_code = ? group by s.level order by s.level""";
    /** rank() is competition ranking; a filter on it, unlike limit, keeps all programmes that tie at the last rank. */
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

    private final Sql sql;

    ShortageSummaries(Sql sql) {
        this.sql = sql;
    }

    /** @param ranks last rank shown */
    public ShortageSummary of(String regionCode, int ranks) {
        List<LevelSum> levels = sql.list(PER_LEVEL,
                row -> new LevelSum(row.getString(1), number(row, 2), row.getLong(3)), regionCode);
        Long total = null;
        long unknown = 0;
        for (LevelSum level : levels) {
            if (level.shortage() != null) {
                total = (total == null ? 0 : total) + level.shortage();
            }
            unknown += level.unknownLines();
        }
        return new ShortageSummary(regionCode, total, unknown, levels,
                sql.list(TOP, ShortageSummaries::ranked, regionCode, ranks),
                sql.list(DELIVERED, ShortageSummaries::deliveredBy, regionCode));
    }

    private static RankedProgramme ranked(ResultSet row) throws SQLException {
        return new RankedProgramme(row.getInt(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    private static DeliveredBy deliveredBy(ResultSet row) throws SQLException {
        return new DeliveredBy(row.getString(1), row.getDate(2).toLocalDate(), row.getInt(3));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
