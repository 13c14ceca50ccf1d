package nl.stagepact.placement.conversation.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.conversation.domain.Conversation;
import nl.stagepact.placement.conversation.domain.ConversationMoment;
import nl.stagepact.placement.conversation.domain.OverdueConversation;
import nl.stagepact.placement.conversation.domain.WorryKind;
import nl.stagepact.placement.conversation.domain.WorrySignal;
import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Conversations. Every query is limited to a placement that the caller found before, or to an organisation. */
@ApplicationScoped
public class Conversations implements PanacheRepositoryBase<Conversation, UUID> {

    private static final String OVERDUE = """
            select c.id, c.placement_id, c.moment, c.due_on, p.leerbedrijf_id, p.programme_code
            from conversation c join placement p on p.id = c.placement_id
            where p.organisation_code = ? and c.held_on is null and c.due_on < ? and p.state in ('running', 'ended')
                and (c.due_on, c.id) > (?, ?) order by c.due_on, c.id limit ?""";
    private static final String BECOME_OVERDUE = """
            update conversation c set overdue_since = ?, version = c.version + 1
            from placement p where p.id = c.placement_id and c.id in (
                select o.id from conversation o join placement r on r.id = o.placement_id
                where o.held_on is null and o.due_on < ? and o.overdue_since is null and r.state in ('running', 'ended')
                order by o.id limit ? for update of o skip locked)
            returning c.placement_id, p.organisation_code, p.leerbedrijf_id, c.moment, c.due_on""";
    private static final String INSERT_WORRY = """
            insert into worry_signal (id, placement_id, raised_by, kind, raised_at, recorded_by) values (?, ?, ?, ?, ?, ?)""";
    private static final String WORRIES = """
            select raised_by, kind, raised_at from worry_signal where placement_id = ? order by raised_at, id""";

    private final Sql sql;

    Conversations(Sql sql) {
        this.sql = sql;
    }

    /** A conversation that has just become overdue. */
    public record Passed(UUID placementId, String organisationCode, String leerbedrijfId, String moment, LocalDate dueOn) {
    }

    /** In the order of their moments. */
    public List<Conversation> ofPlacement(UUID placementId) {
        return list("placementId", placementId).stream().sorted(Comparator.comparing(Conversation::moment)).toList();
    }

    /** Locks the row until commit. */
    public Optional<Conversation> findForUpdate(UUID placementId, ConversationMoment moment) {
        return find("placementId = ?1 and moment = ?2", placementId, moment).withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    public void insert(Conversation conversation) {
        persist(conversation);
    }

    /** One that was not held. */
    public void remove(Conversation conversation) {
        delete(conversation);
    }

    /** Flushes changes, so that SQL sees them. */
    public void writeChanges() {
        flush();
    }

    /**
     * Of placements that have begun, the longest overdue first. @param after sort key of the page before; null for the first
     * one
     */
    public Page<OverdueConversation> overdue(String organisation, LocalDate today, @Nullable String after, int size) {
        LocalDate day = after == null ? LocalDate.EPOCH : LocalDate.parse(after.substring(0, after.indexOf(' ')));
        UUID id = after == null ? new UUID(0, 0) : UUID.fromString(after.substring(after.indexOf(' ') + 1));
        return Page.of(
                sql.list(OVERDUE, row -> new OverdueConversation(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        ConversationMoment.of(row.getString(3)).orElseThrow(), row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6)), organisation, today, day, id, size + 1),
                size, each -> each.dueOn() + " " + each.id());
    }

    /** Marks some whose day has passed, of any organisation. */
    public List<Passed> becomeOverdue(int atMost, LocalDate today, Instant now) {
        return sql.list(BECOME_OVERDUE, row -> new Passed(row.getObject(1, UUID.class), row.getString(2), row.getString(3),
                row.getString(4), row.getObject(5, LocalDate.class)), now, today, atMost);
    }

    public void insertWorry(UUID id, UUID placementId, WorrySignal worry, String by) {
        sql.update(INSERT_WORRY, id, placementId, worry.raisedBy().code(), worry.kind().code(), worry.raisedAt(), by);
    }

    /** In order of time. */
    public List<WorrySignal> worries(UUID placementId) {
        return sql.list(WORRIES, row -> new WorrySignal(Signer.of(row.getString(1)).orElseThrow(),
                Columns.constant(row, "kind", WorryKind.class), Columns.instant(row, "raised_at")), placementId);
    }
}
