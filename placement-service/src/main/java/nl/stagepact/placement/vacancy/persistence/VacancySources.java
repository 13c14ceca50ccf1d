package nl.stagepact.placement.vacancy.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Origin of each vacancy: the sources that deliver it. */
@ApplicationScoped
public class VacancySources {

    /** Deliveries of one source of one client. */
    private static final AdvisoryLock SOURCES = new AdvisoryLock(0x5347_0202);
    private static final String COLUMNS = "client, source, source_id, vacancy_id, leads, told, delivered_at";
    private static final String OF_SOURCE = "select " + COLUMNS + " from vacancy_source where client = ? and source = ?";
    /** Ordered by bytes, whatever the database's collation: a cursor stays valid after the database moves. */
    private static final String PAGE = OF_SOURCE + " and source_id collate \"C\" > ? order by source_id collate \"C\" limit ?";
    private static final String OF_VACANCY = """
            select %s from vacancy_source where vacancy_id = any(?::uuid[]) order by leads desc, delivered_at"""
            .formatted(COLUMNS);
    private static final String SAVE = """
            insert into vacancy_source (%s) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (client, source, source_id) do update set vacancy_id = excluded.vacancy_id, leads = excluded.leads,
                told = excluded.told, delivered_at = excluded.delivered_at""".formatted(COLUMNS);
    private static final String DELETE = "delete from vacancy_source where client = ? and source = ? and source_id = ?";
    /** Where the leading source is gone, the oldest of the others takes over. */
    private static final String PROMOTE = """
            update vacancy_source s set leads = true
            from (select distinct on (vacancy_id) client, source, source_id from vacancy_source
                where vacancy_id = any(?::uuid[]) and vacancy_id not in (select vacancy_id from vacancy_source where leads)
                order by vacancy_id, delivered_at, client, source, source_id) first
            where s.client = first.client and s.source = first.source and s.source_id = first.source_id""";
    private static final String WITHOUT_SOURCE = """
            select id from unnest(?::uuid[]) as v (id)
            where not exists (select 1 from vacancy_source s where s.vacancy_id = v.id) order by id""";

    private final Sql sql;

    VacancySources(Sql sql) {
        this.sql = sql;
    }

    /** Serialises deliveries of one source until commit. */
    public void lock(String client, String source) {
        // A source's name contains no space, so the owner is unambiguous.
        SOURCES.lock(sql, source + ' ' + client);
    }

    public List<KnownOffer> of(String client, String source) {
        return sql.list(OF_SOURCE, VacancySources::offer, client, source);
    }

    /** Sorted by the id at the source, after the given id. */
    public Page<KnownOffer> page(String client, String source, String after, int size) {
        return Page.of(sql.list(PAGE, VacancySources::offer, client, source, after, size + 1), size, KnownOffer::sourceId);
    }

    /** Of all sources, the leading one first. */
    public List<KnownOffer> ofVacancy(UUID vacancyId) {
        return ofVacancies(List.of(vacancyId));
    }

    /** Of all sources, the leading ones first. */
    public List<KnownOffer> ofVacancies(Collection<UUID> vacancyIds) {
        return sql.list(OF_VACANCY, VacancySources::offer, vacancyIds);
    }

    public void save(Collection<KnownOffer> offers) {
        sql.batch(SAVE, offers, offer -> new Object[] { offer.client(), offer.source(), offer.sourceId(), offer.vacancyId(),
                offer.leads(), offer.digest(), offer.deliveredAt() });
    }

    /** Lets another source lead where the leading one is removed. @return vacancies that no source delivers any more */
    public List<UUID> delete(Collection<KnownOffer> offers) {
        List<UUID> vacancies = offers.stream().map(KnownOffer::vacancyId).distinct().toList();
        sql.batch(DELETE, offers, offer -> new Object[] { offer.client(), offer.source(), offer.sourceId() });
        sql.update(PROMOTE, vacancies);
        return sql.list(WITHOUT_SOURCE, row -> row.getObject(1, UUID.class), vacancies);
    }

    private static KnownOffer offer(ResultSet row) throws SQLException {
        return new KnownOffer(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, UUID.class),
                row.getBoolean(5), row.getString(6), row.getTimestamp(7).toInstant());
    }
}
