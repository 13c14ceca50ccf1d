package nl.stagepact.shortage.persistence;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import nl.stagepact.shortage.domain.delivery.Source;

/**
 * The deliveries that count and speak of any of some regions, as the beginning of a query: {@code current} with id,
 * source_code, reference_date and version.
 */
final class CurrentDeliveries {

    /** One look into an index that finds all sources, however many deliveries there are: by jumping from one to the next. */
    private static final String SOURCES = """
            with recursive source as (
                (select source_code from delivery order by source_code limit 1)
                union all
                select (select d.source_code from delivery d where d.source_code > s.source_code
                        order by d.source_code limit 1)
                from source s where s.source_code is not null
            ), current as materialized (
            """;

    /** Of each source the latest reference date that counts, and of that the latest version that was known. */
    static final String SQL = SOURCES + """
                select d.* from source s cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and reference_date <= ? and recorded_at <= ?
                    order by reference_date desc, version desc limit 1) d
                where (s.source_code = 'sbb') = ? and d.region_codes && ?
            )
            """;

    /** The same on each of some days, with the day. */
    static final String ON_DAYS = SOURCES + """
                select day.day, d.* from source s cross join unnest(?::date[]) as day (day) cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and reference_date <= day.day and recorded_at <= ?
                    order by reference_date desc, version desc limit 1) d
                where (s.source_code = 'sbb') = ? and d.region_codes && ?
            )
            """;

    private CurrentDeliveries() {
    }

    /** @return the number of the first parameter after it */
    static int set(PreparedStatement statement, Source.Kind source, Collection<String> regions, LocalDate validAt,
            Instant availableAt) throws SQLException {
        statement.setDate(1, Date.valueOf(validAt));
        return set(statement, source, regions, availableAt);
    }

    /** Of {@link #ON_DAYS}. @return the number of the first parameter after it */
    static int set(PreparedStatement statement, Source.Kind source, Collection<String> regions, List<LocalDate> days,
            Instant availableAt) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("date", days.toArray()));
        return set(statement, source, regions, availableAt);
    }

    private static int set(PreparedStatement statement, Source.Kind source, Collection<String> regions, Instant availableAt)
            throws SQLException {
        statement.setTimestamp(2, Timestamp.from(availableAt));
        statement.setBoolean(3, source == Source.Kind.SBB);
        statement.setArray(4, statement.getConnection().createArrayOf("text", regions.toArray()));
        return 5;
    }
}
