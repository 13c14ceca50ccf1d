package nl.stagepact.placement.placement.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.placement.domain.Placement;
import nl.stagepact.placement.placement.domain.PlacementState;
import nl.stagepact.placement.reservation.domain.SeatKind;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Sql;

/** Placements. Every query is limited to the parties of a placement: an organisation, or a company. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** A null party matches nothing. */
    private static final String OF_PARTY = "(proposal.organisationCode = ?1 or proposal.leerbedrijfId.code = ?2)";
    private static final String ONE = OF_PARTY + " and id = ?3";
    private static final String SELECTED = OF_PARTY
            + " and state in ?3 and (proposedAt < ?4 or proposedAt = ?4 and id < ?5)";
    private static final String LATEST_FIRST = " order by proposedAt desc, id desc";
    private static final Set<PlacementState> HELD = Set.of(PlacementState.AGREED, PlacementState.RUNNING);
    private static final Set<PlacementState> OPEN = Set.of(PlacementState.PROPOSED, PlacementState.AGREED,
            PlacementState.RUNNING);
    private static final String SEATED = "select organisation_code, programme_code from taken_seat where vacancy_id = ?";
    private static final String DUE = """
            select id from placement where state = 'agreed' and starts_on <= ? order by starts_on, id limit 1 for update skip locked""";

    private static final String GONE = """
            select p.id from placement p join vacancy v on v.id = p.vacancy_id
            where p.state = 'proposed' and v.status in ('blocked', 'withdrawn', 'expired') order by p.id limit ?
            for update of p skip locked""";

    private final Sql sql;

    Placements(Sql sql) {
        this.sql = sql;
    }

    public void insert(Placement placement) {
        persist(placement);
    }

    /** Flushes changes, so that SQL sees them and the version is that of the row. */
    public void writeChanges() {
        flush();
    }

    /** One that was inserted by the caller before. */
    public Optional<Placement> inserted(UUID id) {
        return findByIdOptional(id);
    }

    public Optional<Placement> find(UUID id, Party party) {
        return find(ONE, party.organisationCode(), party.leerbedrijfId(), id).singleResultOptional();
    }

    /** Locks the row until commit. */
    public Optional<Placement> findForUpdate(UUID id, Party party) {
        return find(ONE, party.organisationCode(), party.leerbedrijfId(), id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Before a position, latest first. */
    public Page<Placement> page(Party party, Collection<PlacementState> states, NewestFirst before, int size) {
        return page(find(SELECTED + LATEST_FIRST, party.organisationCode(), party.leerbedrijfId(), states, before.moment(),
                before.id()), size);
    }

    /** The same, of one search case. */
    public Page<Placement> page(Party party, UUID searchCaseId, Collection<PlacementState> states, NewestFirst before,
            int size) {
        return page(find(SELECTED + " and proposal.searchCaseId = ?6" + LATEST_FIRST, party.organisationCode(),
                party.leerbedrijfId(), states, before.moment(), before.id(), searchCaseId), size);
    }

    private static Page<Placement> page(PanacheQuery<Placement> query, int size) {
        return Page.of(query.range(0, size).list(), size,
                each -> new NewestFirst(each.proposedAt(), each.id()).sortKey());
    }

    /** The proposal for a case of the caller, if there is one; locks its row until commit. */
    public Optional<Placement> proposedOf(UUID searchCaseId) {
        return find("proposal.searchCaseId = ?1 and state = ?2", searchCaseId, PlacementState.PROPOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /**
     * What the student of a case has by an agreement, with the one of the latest proposal first; locks the rows until commit.
     */
    public List<Placement> heldBy(UUID searchCaseId) {
        return find("proposal.searchCaseId = ?1 and state in ?2 order by proposedAt desc, id desc", searchCaseId, HELD)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those of a case of the caller that began and have ended, as agreed or earlier, in the order of their first days. */
    public List<Placement> endedOf(UUID searchCaseId) {
        return list("""
                proposal.searchCaseId = ?1 and (state = ?2 or state = ?3 and interruption.interruptedOn is not null)
                order by startsOn, id""", searchCaseId, PlacementState.ENDED, PlacementState.INTERRUPTED);
    }

    /** Whether its student has another one, or a proposal of one. Does not see changes before a flush. */
    public boolean hasOther(Placement placement) {
        return count("proposal.searchCaseId = ?1 and id <> ?2 and state in ?3", placement.proposal().searchCaseId(),
                placement.id(), OPEN) > 0;
    }

    /** Locks the row until commit. @param id of one that the caller has found before */
    public Placement lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Who has a seat of a vacancy, or a proposal of one; of two who share one, the first. Does not see changes before a flush.
     */
    public List<SeatKind.Seeker> seated(UUID vacancyId) {
        return sql.list(SEATED, row -> new SeatKind.Seeker(row.getString(1), row.getString(2)), vacancyId);
    }

    /** An agreed placement whose first day has come, of any organisation; locks its row until commit. */
    public Optional<Placement> dueToStart(LocalDate today) {
        return sql.first(DUE, row -> row.getObject(1, UUID.class), today).map(this::findById);
    }

    /** Proposals whose vacancy is gone, of any organisation; locks their rows until commit. */
    public List<Placement> withoutVacancy(int atMost) {
        return getSession().findMultiple(Placement.class, sql.list(GONE, row -> row.getObject(1, UUID.class), atMost));
    }

    /**
     * Who may see a placement.
     *
     * @param organisationCode null for a company
     * @param leerbedrijfId null for an organisation
     */
    public record Party(@Nullable String organisationCode, @Nullable String leerbedrijfId) {
    }
}
