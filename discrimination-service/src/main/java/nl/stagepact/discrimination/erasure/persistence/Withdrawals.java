package nl.stagepact.discrimination.erasure.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.erasure.domain.LedgerEntry;
import nl.stagepact.discrimination.erasure.domain.NotedWithdrawal;
import nl.stagepact.servicekit.sql.Sql;

/** Withdrawals of consent that the database knows the ledger to have. */
@ApplicationScoped
public class Withdrawals {

    private static final String BEYOND = """
            select ledger_number, case_id, withdrawn_on, mark from noted_withdrawal where ledger_number > ?
            order by ledger_number limit ?""";

    private final Sql sql;

    Withdrawals(Sql sql) {
        this.sql = sql;
    }

    public void insert(LedgerEntry entry) {
        sql.update("""
                insert into noted_withdrawal (ledger_number, case_id, withdrawn_on, mark) values (?, ?, ?, ?)
                on conflict (ledger_number) do nothing""", entry.number(), entry.caseId(), entry.writtenOn(), entry.mark());
    }

    /** Those that the ledger is said to have after its end, in its order. @param size of the ledger */
    public List<NotedWithdrawal> beyond(long size, int atMost) {
        return sql.list(BEYOND, row -> new NotedWithdrawal(row.getLong("ledger_number"), row.getObject("case_id", UUID.class),
                row.getObject("withdrawn_on", LocalDate.class), row.getString("mark")), size, atMost);
    }

    /** @param before number under which the ledger had it @param entry that it has now */
    public void place(long before, LedgerEntry entry) {
        sql.update("delete from noted_withdrawal where ledger_number = ?", before);
        insert(entry);
    }
}
