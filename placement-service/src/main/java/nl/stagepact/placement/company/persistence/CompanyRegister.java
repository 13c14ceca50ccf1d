package nl.stagepact.placement.company.persistence;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Serialises changes of the company register against each other and against decisions that rely on it. */
@ApplicationScoped
public class CompanyRegister {

    private static final AdvisoryLock REGISTER = new AdvisoryLock(0x5347_0201);

    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(2);

    private final Sql sql;

    CompanyRegister(Sql sql) {
        this.sql = sql;
    }

    /** Like {@link #lock}, for a snapshot, whose statements write up to 500,000 companies each. */
    public void lockForSnapshot() {
        sql.allow(LONGEST_STATEMENT);
        lock();
    }

    /** Locks the register until commit; required before companies are changed. */
    public void lock() {
        REGISTER.lock(sql);
    }

    /** Prevents changes to companies until commit; required before a decision that depends on recognitions. */
    public void lockShared() {
        REGISTER.lockShared(sql);
    }
}
