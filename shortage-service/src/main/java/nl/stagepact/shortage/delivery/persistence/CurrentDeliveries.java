package nl.stagepact.shortage.delivery.persistence;

import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import nl.stagepact.shortage.delivery.domain.Source;

/**
 * The deliveries that count and speak of any of some regions, as the beginning of a query: {@code current} with id,
 * source_code, reference_date and version.
 */
public final class CurrentDeliveries {

    /** All sources, however many deliveries there are: read by jumping from one to the next in the index. */
    private static final String SOURCES = """
            with recursive source as (
                (select source_code from delivery order by source_code limit 1)
                union all
                select (select d.source_code from delivery d where d.source_code > s.source_code
                        order by d.source_code limit 1)
                from source s where s.source_code is not null
            )""";

    /** Of each source the latest reference date that counts, and of that the latest version that was known. */
    public static final String SQL = SOURCES + """
            , current as materialized (
                select d.* from source s cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and reference_date <= ? and recorded_at <= ?
                    order by reference_date desc, version desc limit 1) d
                where (s.source_code = 'sbb') = ? and d.region_codes && ?
            )
            """;

    /**
     * The same on each of some days, with the day. All that counted on any of them is read source by source, and each delivery
     * counts until the next one of its source does: one look into the index per source, not per source and day.
     */
    public static final String ON_DAYS = SOURCES + """
            , known as (
                select distinct on (d.source_code, d.reference_date) d.*
                from (values (?::date[], ?::timestamptz, ?::boolean)) as asked (days, moment, of_sbb)
                cross join source s cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and recorded_at <= asked.moment
                    and reference_date <= asked.days[array_length(asked.days, 1)]
                    and reference_date >= coalesce((select max(reference_date) from delivery
                        where source_code = s.source_code and reference_date <= asked.days[1]
                        and recorded_at <= asked.moment), asked.days[1])) d
                where (s.source_code = 'sbb') = asked.of_sbb
                order by d.source_code, d.reference_date, d.version desc
            ), period as (
                select id, source_code, reference_date, version, region_codes,
                    lead(reference_date) over (partition by source_code order by reference_date) as next_date from known
            ), current as materialized (
                select day.day, d.id, d.source_code, d.reference_date, d.version
                from period d join unnest(?::date[]) as day (day)
                    on day.day >= d.reference_date and day.day < coalesce(d.next_date, 'infinity')
                where d.region_codes && ?
            )
            """;

    private CurrentDeliveries() {
    }

    /** @return the number of the first parameter after it */
    public static int set(PreparedStatement statement, Source.Kind source, Collection<String> regions, LocalDate validAt,
            Instant availableAt) throws SQLException {
        statement.setDate(1, Date.valueOf(validAt));
        statement.setTimestamp(2, Timestamp.from(availableAt));
        statement.setBoolean(3, source == Source.Kind.SBB);
        statement.setArray(4, text(statement, regions));
        return 5;
    }

    /** Of {@link #ON_DAYS}. @param days in order @return the number of the first parameter after it */
    public static int set(PreparedStatement statement, Source.Kind source, Collection<String> regions, List<LocalDate> days,
            Instant availableAt) throws SQLException {
        Array all = statement.getConnection().createArrayOf("date", days.toArray());
        statement.setArray(1, all);
        statement.setTimestamp(2, Timestamp.from(availableAt));
        statement.setBoolean(3, source == Source.Kind.SBB);
        statement.setArray(4, all);
        statement.setArray(5, text(statement, regions));
        return 6;
    }

    private static Array text(PreparedStatement statement, Collection<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }
}
