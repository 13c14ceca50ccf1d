package nl.stagepact.shortage.dropout.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;

/** Schools' tables of reasons. Every query names the school. */
@ApplicationScoped
public class LeavingReasonTables implements PanacheRepositoryBase<LeavingReasons, String> {

    /** Version 0 without reasons for a school that has none. */
    public LeavingReasons of(String institutionCode) {
        return findByIdOptional(institutionCode).orElseGet(() -> new LeavingReasons(institutionCode));
    }

    /** Writes it, so that its version is the one that the database has. */
    public void save(LeavingReasons table) {
        persist(table);
        flush();
    }
}
