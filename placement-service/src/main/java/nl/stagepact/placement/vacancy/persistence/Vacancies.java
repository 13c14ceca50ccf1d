package nl.stagepact.placement.vacancy.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.SeenVacancy;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.servicekit.sql.Sql;

/** Vacancies. Everyone may read the published ones, by {@link #seen}. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {

    private static final String SEEN = """
            select {v.*}, c.name as company_name, c.postcode as company_postcode, c.city as company_city
            from vacancy v join training_company c on c.leerbedrijf_id = v.leerbedrijf_id
            where v.status = 'published' and v.id = any(:ids)""";
    private static final String STEMS = "select tsvector_to_array(to_tsvector('dutch', ?))";
    private static final String OF_COMPANY = """
            select v.content from Vacancy v where v.leerbedrijfId = ?1 and v.status = PUBLISHED and v.id <> ?2""";
    private static final String LIVING = """
            from Vacancy v where v.leerbedrijfId = ?1 and v.status not in (WITHDRAWN, EXPIRED) order by v.publishedAt, v.id""";
    private static final String LOCK = "select id from vacancy where id = any(?::uuid[]) order by id for update";
    private static final String LOCK_LIVING = """
            select id from vacancy where id = ? and status not in ('withdrawn', 'expired') for update""";
    private static final String DECISION = """
            insert into certifiability_decision (vacancy_id, version, decision, policy_document, policy_version, decided_at,
                decided_by) values (?, ?, ?, ?, ?, ?, ?)""";
    /**
     * A programme for which no recognition stands on the first day that is left, as the rules of recognitions say; by today.
     */
    public static final String NOT_RECOGNISED = """
            exists (select 1 from unnest(v.programme_codes) as p (code)
                cross join (select greatest(v.period_from, ?::date) as first_left) as day
                left join training_company t on t.leerbedrijf_id = v.leerbedrijf_id and t.in_register
                left join recognition r on r.leerbedrijf_id = t.leerbedrijf_id and r.programme_code = p.code
                where r.programme_code is null or r.withdrawn_on <= day.first_left or r.valid_to < day.first_left
                or r.valid_from > day.first_left)""";
    private static final String BLOCK_SETTLED = """
            update vacancy v set visibility_since = case when v.status = 'published' then ? else v.visibility_since end,
                status = 'blocked', version = v.version + 1
            from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome in ('changed', 'removed')
                and v.status in ('published', 'hidden', 'escalated') and %s
            returning v.id""".formatted(NOT_RECOGNISED);
    /** The location and the name of their company may have changed: readers of changes read them again. */
    private static final String TOUCH_SETTLED = """
            update vacancy v set changed_in = default
            from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome = 'changed' and v.status = 'published'""";

    private final Sql sql;
    /** For vacancies that are only read: neither remembers them nor compares all that are loaded before each query. */
    private final StatelessSession reading;
    private final Clock clock;

    Vacancies(Sql sql, StatelessSession reading, Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.clock = clock;
    }

    public void insert(Vacancy vacancy) {
        persist(vacancy);
    }

    /** Writes changes at once: SQL then sees them, and versions are those of the rows. */
    public void writeChanges() {
        flush();
    }

    /** Writes changes at once and detaches all vacancies, so that a transaction with very many does not compare them again. */
    public void writeAndDetachAll() {
        flush();
        getSession().clear();
    }

    /** Writes changes and, as a row of its own, the decision that made them; the version grows with each decision. */
    public void writeDecision(Vacancy vacancy, Certifiability decided, Instant now, String by) {
        int before = vacancy.version();
        flush();
        if (vacancy.version() == before) {
            getEntityManager().lock(vacancy, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        sql.update(DECISION, vacancy.id(), vacancy.version(), decided.decision().code(), decided.policyDocument(),
                decided.policyVersion(), now, by);
    }

    public Optional<Vacancy> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Locks the row until commit. */
    public Optional<Vacancy> findForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the rows until commit, by id, so that no two transactions wait for each other. */
    public List<Vacancy> findForUpdate(Collection<UUID> ids) {
        return findLocked(sql.list(LOCK, row -> row.getObject(1, UUID.class), ids));
    }

    /** Locks the row until commit, without loading it. @return false when it was withdrawn or has expired */
    public boolean lockLiving(UUID id) {
        return sql.first(LOCK_LIVING, row -> true, id).isPresent();
    }

    /** @param ids of rows that this transaction has locked */
    public List<Vacancy> findLocked(Collection<UUID> ids) {
        return getSession().findMultiple(Vacancy.class, List.copyOf(ids));
    }

    /** The company's open vacancies, oldest first, to be read only. */
    public List<Vacancy> living(LeerbedrijfId company) {
        return reading.createSelectionQuery(LIVING, Vacancy.class).setParameter(1, company).getResultList();
    }

    /** Contents of the company's published vacancies except that one. Does not see changes that are not written yet. */
    public List<VacancyContent> ofCompany(LeerbedrijfId company, UUID excluding) {
        return reading.createSelectionQuery(OF_COMPANY, VacancyContent.class).setParameter(1, company)
                .setParameter(2, excluding).getResultList();
    }

    /** A published vacancy. */
    public Optional<SeenVacancy> seen(UUID id) {
        return seen(List.of(id)).stream().findFirst();
    }

    /** The published ones of these, in no order. */
    public List<SeenVacancy> seen(Collection<UUID> ids) {
        NativeQuery<Object[]> query = reading.createNativeQuery(SEEN, Object[].class).addEntity("v", Vacancy.class)
                .addScalar("company_name", String.class).addScalar("company_postcode", String.class)
                .addScalar("company_city", String.class);
        return query.setParameter("ids", ids.toArray(UUID[]::new), UUID[].class).getResultList().stream()
                .map(row -> new SeenVacancy((Vacancy) row[0], (String) row[1], (String) row[2], (String) row[3])).toList();
    }

    /** Stems of words as vacancies have them; none of stop words. */
    public List<String> stems(String words) {
        return sql.one(STEMS, row -> List.of((String[]) row.getArray(1).getArray()), words);
    }

    /**
     * Blocks the vacancies of the companies that this transaction settled whose recognition has become invalid. SQL, since a
     * snapshot of all companies can block very many, of which no more than the id is needed.
     */
    public void blockOfSettledCompanies(LocalDate today, Consumer<UUID> each) {
        sql.update(TOUCH_SETTLED);
        sql.each(BLOCK_SETTLED, row -> each.accept(row.getObject(1, UUID.class)), clock.instant(), today);
    }
}
