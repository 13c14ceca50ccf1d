package nl.stagepact.placement.search.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.search.persistence.VacancyChanges;

/** Puts into the index what changed. */
@ApplicationScoped
class ReadVacancyChanges {

    private final VacancyChanges changes;

    ReadVacancyChanges(VacancyChanges changes) {
        this.changes = changes;
    }

    /** Everything, into an index that is empty. @return from where on to read next */
    @Transactional
    public long all(VacancyIndex index, Instant goneAfter) {
        changes.renumber();
        return changes.since(0, goneAfter, index::put);
    }

    /** @param from as this said last; @return from where on to read next */
    @Transactional
    public long since(long from, VacancyIndex index, Instant goneAfter) {
        return changes.since(from, goneAfter, index::put);
    }
}
