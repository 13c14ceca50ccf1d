package nl.stagepact.discrimination.reminder.persistence;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.servicekit.sql.Sql;

/** Desks for which something waits. */
@ApplicationScoped
public class WaitingDesks {

    /** A case that nobody has read, a term, something new of a reporter or company, a lodging, a reply that is overdue. */
    private static final String WAITING = """
            select desk from discrimination_case where desk is not null and state in ('received', 'passed_on', 'reopened')
            union select c.desk from term t join discrimination_case c on c.id = t.case_id
                where c.desk is not null and t.ended_on is null and t.due_on <= ?
            union select c.desk from sealed_entry e join discrimination_case c on c.id = e.case_id
                where c.desk is not null and e.author <> 'desk' and e.written_on >= ?
            union select desk from lodging where told_on is not null and answered_on is null
            union select c.desk from company_request r join discrimination_case c on c.id = r.case_id
                where c.desk is not null and r.replied_on is null and r.ended_on is null and r.reply_by < ?""";
    private static final String REMIND = """
            insert into desk_reminder (desk, reminded_on) values (?, ?)
            on conflict (desk) do update set reminded_on = excluded.reminded_on
                where desk_reminder.reminded_on < excluded.reminded_on""";

    private final Sql sql;

    WaitingDesks(Sql sql) {
        this.sql = sql;
    }

    /** @param dueBy last day of terms that wait; @param since day from which what was written is new */
    public Set<Recipient> find(LocalDate today, LocalDate dueBy, LocalDate since) {
        return Set.copyOf(sql.list(WAITING, row -> new Recipient(row.getString(1)), dueBy, since, today));
    }

    /** Notes a mail, and locks that until commit. @return false when the desk got one on this day */
    public boolean remind(Recipient desk, LocalDate today) {
        return sql.update(REMIND, desk.id(), today) > 0;
    }
}
