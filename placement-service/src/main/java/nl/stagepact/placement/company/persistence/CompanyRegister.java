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

    /** Before companies are changed. Held until commit. */
    public void lock() {
        REGISTER.lock(sql);
    }

    /** Before a decision by recognitions: no company changes until the decision is committed. */
    public void lockShared() {
        REGISTER.lockShared(sql);
    }
}
