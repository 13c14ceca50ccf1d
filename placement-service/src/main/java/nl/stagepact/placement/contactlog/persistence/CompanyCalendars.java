package nl.stagepact.placement.contactlog.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.CalendarEntry;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** What is planned at a company, from its vacancies and placements. */
@ApplicationScoped
public class CompanyCalendars {

    private static final String PLANNED = """
            select id, programme_codes, period_from, period_to, places, array(select distinct t ->> 'workProcess'
                from jsonb_array_elements(tasks) t where t ->> 'workProcess' is not null order by 1) as work_processes from vacancy
            where leerbedrijf_id = ? and status = 'published' and period_from <= ? and period_to >= ?
            union all
            select null, array[programme_code], starts_on, ends_on, count(*)::int, array[]::text[] from placement
            where leerbedrijf_id = ? and state in ('agreed', 'running') and starts_on <= ? and ends_on >= ?
            group by programme_code, starts_on, ends_on
            order by 3, 4, 1 nulls last limit ?""";

    private final Sql sql;

    CompanyCalendars(Sql sql) {
        this.sql = sql;
    }

    /** What touches the days from one to another, by first day. */
    public List<CalendarEntry> between(LeerbedrijfId company, LocalDate from, LocalDate to, int atMost) {
        return sql.list(PLANNED,
                row -> new CalendarEntry(row.getObject(1, UUID.class), Columns.texts(row, "programme_codes"),
                        Columns.texts(row, "work_processes"),
                        row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), row.getInt(5)),
                company.code(), to, from,
                company.code(), to, from, atMost);
    }
}
