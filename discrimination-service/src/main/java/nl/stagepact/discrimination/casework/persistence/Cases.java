package nl.stagepact.discrimination.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.ListedCase;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Cases. Which of them a desk may know of is decided by the use cases that find one, and by the query that lists them. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    /** Sorts after every term. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String HANDLED = """
            select c.id, c.state, c.wish, c.language, c.received_on, c.handler, t.kind, t.due_on
            from discrimination_case c
                left join lateral (select kind, due_on from term where case_id = c.id and ended_on is null
                    order by due_on, kind limit 1) t on true
            where c.desk = ? and c.state = any(?::text[]) and (?::text is null or coalesce(c.handler, '') = ?)
                and coalesce(t.due_on, date '9999-12-31') <= ?
                and (coalesce(t.due_on, date '9999-12-31'), c.id) > (?, ?)
            order by coalesce(t.due_on, date '9999-12-31'), c.id limit ?""";
    /** By id: another order would tell of terms, which are not those of the desk. */
    private static final String SHARED = """
            select c.id, c.state, c.wish, c.language, c.received_on, null as handler, null as kind, null::date as due_on
            from discrimination_case c
            where c.desk is distinct from ? and c.state = any(?::text[]) and c.id > ?
                and c.id in (select case_id from consent where recipient = ? and withdrawn_on is null)
            order by c.id limit ?""";

    private final Sql sql;

    Cases(Sql sql) {
        this.sql = sql;
    }

    public void insert(Case subject) {
        persist(subject);
    }

    /** Deletes a case and its terms. */
    public void erase(UUID id) {
        sql.update("delete from term where case_id = ?", id);
        sql.update("delete from discrimination_case where id = ?", id);
    }

    /** Flushes changes, so that the version of the entity is that of its row. */
    public void writeChanges() {
        flush();
    }

    public Optional<Case> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Like {@link #find}, but locks the row until commit. */
    public Optional<Case> findForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Cases that a desk handles and whose next term is due by a day, those due first before others.
     *
     * @param handler subject of their handler, or empty for none; null for all
     */
    public List<ListedCase> handledBy(Recipient desk, Collection<CaseState> states, @Nullable String handler,
            Optional<LocalDate> dueBy, Position after, int size) {
        return sql.list(HANDLED, Cases::listed, desk.id(), codes(states), handler, handler, dueBy.orElse(NEVER), after.dueOn(),
                after.id(), size);
    }

    /** Cases that other desks handle and of which this desk may read a part. */
    public List<ListedCase> sharedWith(Recipient desk, Collection<CaseState> states, Position after, int size) {
        return sql.list(SHARED, Cases::listed, desk.id(), codes(states), after.id(), desk.id(), size);
    }

    private static List<String> codes(Collection<CaseState> states) {
        return states.stream().map(CaseState::code).toList();
    }

    private static ListedCase listed(ResultSet row) throws SQLException {
        boolean hasTerm = row.getString("kind") != null;
        return new ListedCase(row.getObject("id", UUID.class), Columns.constant(row, "state", CaseState.class),
                Columns.constant(row, "wish", Wish.class), row.getString("language"),
                row.getObject("received_on", LocalDate.class), row.getString("handler"),
                hasTerm ? Columns.constant(row, "kind", TermKind.class) : null, row.getObject("due_on", LocalDate.class));
    }

    /**
     * Position in a work list: the page starts after this case.
     *
     * @param dueOn of its next term
     * @param id of the case
     */
    public record Position(LocalDate dueOn, UUID id) {

        public static final Position START = new Position(LocalDate.of(1, 1, 1), new UUID(0, 0));

        /** @param sortKey as returned by {@link #sortKey} */
        public static Position of(String sortKey) {
            String[] parts = sortKey.split(" ");
            return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }

        public static String sortKey(ListedCase listed) {
            return (listed.dueOn() == null ? NEVER : listed.dueOn()) + " " + listed.id();
        }
    }
}
