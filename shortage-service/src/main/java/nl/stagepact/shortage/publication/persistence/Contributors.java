package nl.stagepact.shortage.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;

/**
 * Schools that contribute to the published figures of a region: those that delivered a line of it within a year. Not of their
 * current deliveries only, because a school may leave out lines of zero: its figures would then tell where it counted nobody.
 */
@ApplicationScoped
public class Contributors {

    private static final Period MEMORY = Period.ofYears(1);

    private static final String SELECT = """
            with latest as (
                select distinct on (source_code, reference_date) source_code, region_codes from delivery
                where source_code <> 'sbb' and reference_date > ? and reference_date <= ? and recorded_at <= ?
                and (withdrawn_at is null or withdrawn_at > ?)
                order by source_code, reference_date, version desc)
            select distinct region.code, latest.source_code from latest cross join lateral unnest(region_codes) as region (code)""";

    private final Sql sql;

    Contributors(Sql sql) {
        this.sql = sql;
    }

    /** @return codes of schools by code of the region */
    public Map<String, Set<String>> byRegion(LocalDate day, Instant availableAt) {
        Map<String, Set<String>> contributors = new HashMap<>();
        sql.list(SELECT, row -> List.of(row.getString(1), row.getString(2)), day.minus(MEMORY), day, availableAt, availableAt)
                .forEach(each -> contributors.computeIfAbsent(each.getFirst(), _ -> new HashSet<>()).add(each.getLast()));
        return contributors;
    }
}
