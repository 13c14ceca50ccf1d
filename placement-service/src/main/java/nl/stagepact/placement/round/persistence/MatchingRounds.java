package nl.stagepact.placement.round.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundState;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Rounds of matching. Every query is limited to pacts, but those of timers. */
@ApplicationScoped
public class MatchingRounds implements PanacheRepositoryBase<MatchingRound, UUID> {

    private static final String ONE = "id = ?1 and pactCode in ?2";
    private static final String PAGE = """
            pactCode in ?1 and (openedAt < ?2 or openedAt = ?2 and id < ?3) order by openedAt desc, id desc""";
    private static final String DUE = """
            select id from matching_round where due_at <= ? and state in ('committing', 'revealing', 'recommitting')
            order by id limit 1 for update skip locked""";
    private static final String READY = """
            select id from matching_round where state = 'ready' order by state_since limit 1 for update skip locked""";
    private static final String TO_PUBLISH = """
            select id from matching_round where state = 'decided' and coalesce(publish_at, due_at) <= ? order by state_since limit 1""";

    private static final String ENDED = """
            select m.id from matching_round m where m.state in ('published', 'abandoned') and m.state_since < ?
                and (exists (select 1 from matching_round_case c where c.round_id = m.id)
                    or exists (select 1 from matching_round_place p where p.round_id = m.id)
                    or exists (select 1 from matching_round_demand d where d.round_id = m.id))
            order by m.id limit 1 for update skip locked""";

    private static final AdvisoryLock OPENING = new AdvisoryLock(0x524f_5550);
    private static final AdvisoryLock DECIDING = new AdvisoryLock(0x524f_554e);

    private final Sql sql;

    MatchingRounds(Sql sql) {
        this.sql = sql;
    }

    public void insert(MatchingRound round) {
        persist(round);
    }

    /** Flushes changes, so that SQL sees them and the version is that of the row. */
    public void writeChanges() {
        flush();
    }

    /** One that was inserted by the caller before. */
    public Optional<MatchingRound> inserted(UUID id) {
        return findByIdOptional(id);
    }

    public Optional<MatchingRound> find(UUID id, Set<String> pacts) {
        return find(ONE, id, pacts).singleResultOptional();
    }

    /** Of any pact. */
    public Optional<MatchingRound> findOfAnyPact(UUID id) {
        return findByIdOptional(id);
    }

    /** Locks the row until commit. */
    public Optional<MatchingRound> findForUpdate(UUID id, Set<String> pacts) {
        return find(ONE, id, pacts).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Before a position, latest first. */
    public Page<MatchingRound> page(Set<String> pacts, NewestFirst before, int size) {
        return Page.of(find(PAGE, pacts, before.moment(), before.id()).range(0, size).list(), size,
                each -> new NewestFirst(each.openedAt(), each.id()).sortKey());
    }

    /** One whose term is over; locks its row until commit, and skips those that another process has. */
    public Optional<MatchingRound> due(Instant now) {
        return one(sql.first(DUE, row -> row.getObject(1, UUID.class), now));
    }

    /** One that is to be decided; locked like {@link #due}. */
    public Optional<MatchingRound> ready() {
        return one(sql.first(READY, row -> row.getObject(1, UUID.class)));
    }

    /** One whose moment of publication has come. */
    public Optional<UUID> toPublish(Instant now) {
        return sql.first(TO_PUBLISH, row -> row.getObject(1, UUID.class), now);
    }

    /** One that ended before and still has facts of students or vacancies; locked like {@link #due}. */
    public Optional<UUID> endedBefore(Instant moment) {
        return sql.first(ENDED, row -> row.getObject(1, UUID.class), moment);
    }

    /** Rounds of one pact are opened one after another. */
    public void lockPact(String pact) {
        OPENING.lock(sql, pact);
    }

    /** Whether the pact has a round that is neither published nor abandoned. */
    public boolean hasOpen(String pact) {
        return count("pactCode = ?1 and phase.state not in ?2", pact, Set.of(RoundState.PUBLISHED, RoundState.ABANDONED)) > 0;
    }

    /** Runs the work unless another process decides rounds; outside a transaction. */
    public void decideAlone(Runnable work) {
        DECIDING.tryRun(sql, "decide", work);
    }

    /** Locks the row until commit. @param id of a round that the caller has found before */
    public MatchingRound lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MatchingRound> one(Optional<UUID> id) {
        return id.map(each -> findById(each));
    }
}
