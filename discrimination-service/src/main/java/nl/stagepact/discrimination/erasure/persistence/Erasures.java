package nl.stagepact.discrimination.erasure.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.servicekit.sql.Sql;

/** Cases whose retention has ended, and those that were erased. */
@ApplicationScoped
public class Erasures {

    private final Sql sql;

    Erasures(Sql sql) {
        this.sql = sql;
    }

    /** Cases whose last day of retention is before a day. */
    public List<UUID> due(LocalDate today, int size) {
        return sql.list("select id from discrimination_case where erase_on < ? order by erase_on limit ?",
                row -> row.getObject(1, UUID.class), today, size);
    }

    /** Locks a case that is due. @return false when it is no longer, or no longer there */
    public boolean lock(UUID caseId, LocalDate today) {
        return sql.first("select id from discrimination_case where id = ? and erase_on < ? for update", row -> true, caseId,
                today).isPresent();
    }

    public void insert(UUID caseId, LocalDate today) {
        sql.update("insert into erasure (case_id, erased_on) values (?, ?)", caseId, today);
    }

    /** Erasures after a number, in order. */
    public List<Erasure> after(long number, int size) {
        return sql.list("select number, case_id, erased_on from erasure where number > ? order by number limit ?",
                row -> new Erasure(row.getLong("number"), row.getObject("case_id", UUID.class),
                        row.getObject("erased_on", LocalDate.class)),
                number, size);
    }
}
