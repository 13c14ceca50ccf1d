package nl.stagepact.discrimination.erasure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.Erasure;
import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.servicekit.sql.Sql;

/** Cases whose retention has ended, and those that were erased. */
@ApplicationScoped
public class Erasures {

    private static final String LISTED = "select number, case_id, erased_on, ledger_number, ledger_hash from erasure";
    private static final String INSERT = """
            insert into erasure (case_id, erased_on, ledger_number, ledger_hash) values (?, ?, ?, ?)
            on conflict (case_id) do update set ledger_number = excluded.ledger_number, ledger_hash = excluded.ledger_hash
            where erasure.ledger_number is null""";

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

    /** A case that is listed already, such as one that was erased before there was a ledger, gets its place in the ledger. */
    public void insert(LedgerEntry entry) {
        sql.update(INSERT, entry.caseId(), entry.erasedOn(), entry.number(), entry.hash());
    }

    /** Erasures that the ledger is said to have after its end, in its order. @param size of the ledger */
    public List<Erasure> beyond(long size, int atMost) {
        return sql.list(LISTED + " where ledger_number > ? order by ledger_number limit ?", Erasures::erasure, size, atMost);
    }

    /** @param number of the erasure @param entry that the ledger has for it now */
    public void place(long number, LedgerEntry entry) {
        sql.update("update erasure set ledger_number = ?, ledger_hash = ? where number = ?", entry.number(), entry.hash(),
                number);
    }

    /** Entries of the ledger that are not listed, in order. @param after this one @param size of the ledger */
    public List<Long> missing(long after, long size, int atMost) {
        return sql.list("""
                select entry from generate_series(?::bigint + 1, ?::bigint) as ledger(entry)
                where not exists (select from erasure where ledger_number = entry) order by entry limit ?""",
                row -> row.getLong(1), after, size, atMost);
    }

    /** Erasures after a number, in order. */
    public List<Erasure> after(long number, int size) {
        return sql.list(LISTED + " where number > ? order by number limit ?", Erasures::erasure, number, size);
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(row.getLong("number"), row.getObject("case_id", UUID.class),
                row.getObject("erased_on", LocalDate.class),
                (Long) row.getObject("ledger_number"), row.getBytes("ledger_hash"));
    }
}
