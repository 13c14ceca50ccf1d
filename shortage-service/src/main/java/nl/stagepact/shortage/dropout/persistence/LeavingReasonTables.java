package nl.stagepact.shortage.dropout.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;

/** Schools' tables of leaving reasons. Every query filters by school. */
@ApplicationScoped
public class LeavingReasonTables implements PanacheRepositoryBase<LeavingReasons, String> {

    /** The school's table; an empty one with version 0 if it has none. */
    public LeavingReasons of(String institutionCode) {
        return findByIdOptional(institutionCode).orElseGet(() -> new LeavingReasons(institutionCode));
    }

    /** Flushes, so that the version of the table is the stored one. */
    public void save(LeavingReasons table) {
        persist(table);
        flush();
    }
}
