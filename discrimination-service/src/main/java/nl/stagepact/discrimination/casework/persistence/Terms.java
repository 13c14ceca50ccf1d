package nl.stagepact.discrimination.casework.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.discrimination.casework.domain.Term;

/** Terms by case. */
@ApplicationScoped
public class Terms implements PanacheRepositoryBase<Term, UUID> {

    public void insert(Term term) {
        persist(term);
    }

    /** All terms of a case, by due day. */
    public List<Term> find(UUID caseId) {
        return list("caseId = ?1 order by dueOn, kind", caseId);
    }

    /** Terms that still run. */
    public List<Term> running(UUID caseId) {
        return list("caseId = ?1 and endedOn is null", caseId);
    }
}
