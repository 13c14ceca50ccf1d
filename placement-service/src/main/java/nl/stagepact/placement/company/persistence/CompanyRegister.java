package nl.stagepact.placement.company.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Serialises changes of the company register against each other and against decisions that rely on it. */
@ApplicationScoped
public class CompanyRegister {

    private static final AdvisoryLock REGISTER = new AdvisoryLock(0x5347_0201);

    private final Sql sql;

    CompanyRegister(Sql sql) {
        this.sql = sql;
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
