package nl.stagepact.placement.referral.persistence;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Referrals with their steps. Every query is limited to pacts, unless the caller may read all. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String ONE = "id = ?1 and (?2 = true or pactCode in ?3)";
    private static final String PAGE = """
            (?1 = true or pactCode in ?2) and state in ?3 and (referredAt < ?4 or referredAt = ?4 and id < ?5)
            order by referredAt desc, id desc""";
    private static final String LEAD_TIMES = """
            select count(*), count(*) filter (where r.state in ('referred', 'taken_up', 'recognised')), count(s.taken_at),
                percentile_disc(0.5) within group (order by floor(extract(epoch from s.taken_at - r.referred_at) / 86400)),
                max(floor(extract(epoch from s.taken_at - r.referred_at) / 86400))
            from referral r left join referral_step s on s.referral_id = r.id and s.state = 'recognised'
            where ? or r.pact_code = any(?)""";

    private final Sql sql;

    Referrals(Sql sql) {
        this.sql = sql;
    }

    public void insert(Referral referral) {
        persist(referral);
    }

    /** Flushes changes, so that the version of the entity is that of its row. */
    public void writeChanges() {
        flush();
    }

    /** @param allPacts whether to ignore {@code pacts} */
    public Optional<Referral> find(UUID id, boolean allPacts, Set<String> pacts) {
        return one(id, allPacts, pacts).singleResultOptional();
    }

    /** Like {@link #find}, but locks the row until commit. */
    public Optional<Referral> findForUpdate(UUID id, boolean allPacts, Set<String> pacts) {
        return one(id, allPacts, pacts).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Referrals before a position, latest first. @param allPacts whether to ignore {@code pacts} */
    public Page<Referral> page(boolean allPacts, Set<String> pacts, Collection<ReferralState> states, NewestFirst before,
            int size) {
        return Page.of(find(PAGE, allPacts, pacts, states, before.moment(), before.id()).range(0, size).list(), size,
                each -> new NewestFirst(each.referredAt(), each.id()).sortKey());
    }

    /** @param allPacts whether to ignore {@code pacts} */
    public LeadTimes leadTimes(boolean allPacts, Set<String> pacts) {
        return sql.one(LEAD_TIMES, row -> {
            int recognised = row.getInt(3);
            return new LeadTimes(row.getInt(1), row.getInt(2), recognised, recognised == 0 ? null : (int) row.getDouble(4),
                    recognised == 0 ? null : (int) row.getDouble(5));
        }, allPacts, pacts);
    }

    private PanacheQuery<Referral> one(UUID id, boolean allPacts, Set<String> pacts) {
        return find(ONE, id, allPacts, pacts);
    }
}
