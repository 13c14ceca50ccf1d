package nl.stagepact.shortage.round.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundRejected;

/** Rounds of pacts. Every query filters by the pacts that the caller may read. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    /** Serialises the opening of rounds and changes of the policy of one pact. */
    private static final AdvisoryLock ROUNDS = new AdvisoryLock(0x5347_0103);

    private static final String READABLE = "id = ?1 and (?2 = true or pact in ?3)";
    private static final String PAGE = """
            pact in ?1 and (referenceDate < ?2 or referenceDate = ?2 and pact < ?3) order by referenceDate desc, pact desc""";

    private final Sql sql;

    Rounds(Sql sql) {
        this.sql = sql;
    }

    /** Locks the rounds and policy of the pact until commit. */
    public void lock(String pact) {
        ROUNDS.lock(sql, pact);
    }

    /** The pact's round with the latest reference date. */
    public Optional<Round> last(String pact) {
        return find("pact = ?1 order by referenceDate desc", pact).firstResultOptional();
    }

    /** Latest reference date first. @param before and @param pact where the previous page ended */
    public Page<Round> page(Collection<String> pacts, LocalDate before, String pact, int size) {
        List<Round> found = find(PAGE, pacts, before, pact).range(0, size).list();
        return Page.of(found, size, round -> round.referenceDate() + " " + round.pact());
    }

    /** @throws RoundRejected.NotFound also if the caller may not read the round */
    public Round require(UUID id, ReadingRights rights) {
        return find(READABLE, id, rights.everywhere(), rights.pacts()).singleResultOptional()
                .orElseThrow(RoundRejected.NotFound::new);
    }

    /** Like {@link #require}; locks the row until commit. */
    public Round requireLocked(UUID id, ReadingRights rights) {
        return find(READABLE, id, rights.everywhere(), rights.pacts()).withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional().orElseThrow(RoundRejected.NotFound::new);
    }

    /** Flushes, because schools and cells that refer to the round are inserted by SQL. */
    public void add(Round round) {
        persist(round);
        flush();
    }

    /**
     * Saves a change and increments the version, even if only cells changed, which Hibernate does not know.
     */
    public void saveChange(Round round) {
        int before = round.version();
        flush();
        if (round.version() == before) {
            getEntityManager().lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
