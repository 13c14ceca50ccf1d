package nl.stagepact.placement.vacancy.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Vacancies. Published ones are public, by {@link #published}. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {

    private static final String PUBLISHED_OF_COMPANY = """
            select v.content from Vacancy v where v.leerbedrijfId = ?1 and v.status = PUBLISHED and v.id <> ?2""";
    private static final String OPEN = """
            from Vacancy v where v.leerbedrijfId = ?1 and v.status not in (WITHDRAWN, EXPIRED) order by v.publishedAt, v.id""";
    private static final String OF_COMPANY = """
            from Vacancy v where v.leerbedrijfId = ?1 and v.status in ?2 and (v.publishedAt < ?3 or v.publishedAt = ?3 and v.id < ?4)
            order by v.publishedAt desc, v.id desc""";
    private static final String LOCK = "select id from vacancy where id = any(?::uuid[]) order by id for update";
    private static final String LOCK_LIVING = """
            select id from vacancy where id = ? and status not in ('withdrawn', 'expired') for update""";
    private static final String DECISION = """
            insert into certifiability_decision (vacancy_id, version, decision, policy_document, policy_version, decided_at,
                decided_by) values (?, ?, ?, ?, ?, ?, ?)""";
    /**
     * A programme without a valid recognition on the first remaining day, as in RecognitionRules; its parameter is today.
     */
    public static final String NOT_RECOGNISED = """
            exists (select 1 from unnest(v.programme_codes) as p (code)
                cross join (select greatest(v.period_from, ?::date) as first_left) as day
                left join training_company t on t.leerbedrijf_id = v.leerbedrijf_id and t.in_register
                left join recognition r on r.leerbedrijf_id = t.leerbedrijf_id and r.programme_code = p.code
                where r.programme_code is null or r.withdrawn_on <= day.first_left or r.valid_to < day.first_left
                or r.valid_from > day.first_left)""";
    private static final String BLOCK_SETTLED = """
            update vacancy v set visibility_since = case when v.status = 'published' then n.at else v.visibility_since end,
                status = 'blocked', status_reason = 'not_recognised', status_since = n.at, version = v.version + 1
            from settled t, (select ?::timestamptz as at) n
            where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome in ('changed', 'removed')
                and v.status in ('published', 'hidden', 'escalated') and %s
            returning v.id, v.leerbedrijf_id""".formatted(NOT_RECOGNISED);
    /** Marks them as changed, since the location and name of their company may have changed. */
    private static final String TOUCH_SETTLED = """
            update vacancy v set changed_in = default
            from settled t where t.leerbedrijf_id = v.leerbedrijf_id and t.outcome = 'changed' and v.status = 'published'""";

    private static final String OFFERED = """
            select p.code, count(*)::int
            from vacancy v join training_company c using (leerbedrijf_id), unnest(v.programme_codes) as p (code)
            where v.status = 'published' and (?::text[] is null or c.municipality_code = any(?)) group by p.code""";

    private final Sql sql;
    /** For vacancies that are only read: keeps no entities, and does not check loaded ones for changes before each query. */
    private final StatelessSession reading;
    private final TrainingCompanies companies;
    private final Clock clock;

    Vacancies(Sql sql, StatelessSession reading, TrainingCompanies companies, Clock clock) {
        this.sql = sql;
        this.reading = reading;
        this.companies = companies;
        this.clock = clock;
    }

    public void insert(Vacancy vacancy) {
        persist(vacancy);
    }

    /** Flushes changes, so that SQL sees them and versions are those of the rows. */
    public void writeChanges() {
        flush();
    }

    /** Flushes changes and detaches all vacancies, so that Hibernate does not check thousands of them again. */
    public void writeAndDetachAll() {
        flush();
        getSession().clear();
    }

    /** Flushes changes and inserts the decision that caused them; each decision increments the version. */
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

    /** Locks the rows until commit, in the order of their ids to avoid deadlocks. */
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

    /** The company's open vacancies, oldest first, read-only. */
    public List<Vacancy> openOf(LeerbedrijfId company) {
        return reading.createSelectionQuery(OPEN, Vacancy.class).setParameter(1, company).getResultList();
    }

    /** The company's vacancies with one of these statuses before a position, latest first, read-only. */
    public Page<Vacancy> page(LeerbedrijfId company, Collection<VacancyStatus> statuses, NewestFirst before, int size) {
        return Page.of(reading.createSelectionQuery(OF_COMPANY, Vacancy.class).setParameter(1, company)
                .setParameter(2, statuses).setParameter(3, before.moment()).setParameter(4, before.id())
                .setMaxResults(size + 1).getResultList(), size,
                each -> new NewestFirst(each.publishedAt(), each.id()).sortKey());
    }

    /** Contents of the company's published vacancies except that one. Does not see changes before a flush. */
    public List<VacancyContent> publishedOf(LeerbedrijfId company, UUID excluding) {
        return reading.createSelectionQuery(PUBLISHED_OF_COMPANY, VacancyContent.class).setParameter(1, company)
                .setParameter(2, excluding).getResultList();
    }

    /** Those that exist, in any state, read-only. */
    public List<Vacancy> read(Collection<UUID> ids) {
        return reading.getMultiple(Vacancy.class, List.copyOf(ids)).stream().filter(Objects::nonNull).toList();
    }

    /** A published vacancy. */
    public Optional<PublishedVacancy> published(UUID id) {
        return published(List.of(id)).stream().findFirst();
    }

    /** Those that are published, in no particular order. */
    public List<PublishedVacancy> published(Collection<UUID> ids) {
        // Two queries that Hibernate and PostgreSQL prepare once; joined in a native one, its mapping is made anew each time.
        List<Vacancy> published = read(ids).stream().filter(vacancy -> vacancy.status() == VacancyStatus.PUBLISHED).toList();
        Map<LeerbedrijfId, TrainingCompanies.Shown> shown = companies
                .shown(published.stream().map(Vacancy::leerbedrijfId).toList());
        return published.stream().map(vacancy -> {
            TrainingCompanies.Shown company = shown.get(vacancy.leerbedrijfId());
            return new PublishedVacancy(vacancy, company.name(), company.postcode(), company.city(), company.country());
        }).toList();
    }

    /**
     * Number of published vacancies of each programme. @param municipalityCodes of their companies; null for the whole country
     */
    public Map<String, Integer> offered(@Nullable Set<String> municipalityCodes) {
        return sql.map(OFFERED, row -> row.getString(1), row -> row.getInt(2), municipalityCodes, municipalityCodes);
    }

    /**
     * Blocks vacancies of the companies settled by this transaction that are no longer recognised for them. SQL, since a
     * snapshot of all companies can block very many, and only ids are needed.
     */
    public void blockOfSettledCompanies(LocalDate today, BiConsumer<UUID, LeerbedrijfId> each) {
        sql.update(TOUCH_SETTLED);
        sql.each(BLOCK_SETTLED, row -> each.accept(row.getObject(1, UUID.class), new LeerbedrijfId(row.getString(2))),
                clock.instant(), today);
    }
}
