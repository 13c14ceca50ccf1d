package nl.stagepact.shortage.delivery.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.shortage.delivery.domain.Source;

/**
 * Common table expression {@code current} with id, source_code, reference_date and version of the current deliveries that have
 * lines of any of the given regions. Corrections and withdrawals after a given moment are ignored, so that figures can be
 * reproduced.
 */
public final class CurrentDeliveries {

    /** A loose index scan, whose cost grows with the number of sources instead of deliveries. */
    private static final String SOURCES = """
            with recursive source as (
                (select source_code from delivery order by source_code limit 1)
                union all
                select (select d.source_code from delivery d where d.source_code > s.source_code
                        order by d.source_code limit 1)
                from source s where s.source_code is not null
            )""";

    /** For each source, the latest known version of the latest reference date up to a day that was not withdrawn. */
    private static final String ON_DAY = SOURCES + """
            , current as materialized (
                select d.* from source s cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and reference_date <= ? and recorded_at <= ?
                    and (withdrawn_at is null or withdrawn_at > ?)
                    order by reference_date desc, version desc limit 1) d
                where (s.source_code = 'sbb') = ? and d.region_codes && ?
            )
            """;

    /**
     * The same for each of several days, with a column for the day. Each delivery is current until the next one of its source,
     * so that one index scan per source suffices instead of one per source and day.
     */
    private static final String ON_DAYS = SOURCES + """
            , known as (
                select distinct on (d.source_code, d.reference_date) d.*
                from (values (?::date[], ?::timestamptz, ?::boolean)) as asked (days, moment, of_sbb)
                cross join source s cross join lateral (
                    select id, source_code, reference_date, version, region_codes from delivery
                    where source_code = s.source_code and recorded_at <= asked.moment
                    and (withdrawn_at is null or withdrawn_at > asked.moment)
                    and reference_date <= asked.days[array_length(asked.days, 1)]
                    and reference_date >= coalesce((select max(reference_date) from delivery
                        where source_code = s.source_code and reference_date <= asked.days[1]
                        and recorded_at <= asked.moment
                        and (withdrawn_at is null or withdrawn_at > asked.moment)), asked.days[1])) d
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

    /** @param source schools or SBB, which are compared and never summed */
    public static Query on(LocalDate validAt, Source.Kind source, Collection<String> regions, Instant availableAt) {
        return new Query().add(ON_DAY, validAt, availableAt, availableAt, source == Source.Kind.SBB, regions);
    }

    /** With an additional column {@code day}. @param days in ascending order, at least one */
    public static Query onEach(List<LocalDate> days, Source.Kind source, Collection<String> regions, Instant availableAt) {
        return new Query().add(ON_DAYS, days, availableAt, source == Source.Kind.SBB, days, regions);
    }
}
