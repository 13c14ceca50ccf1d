package nl.stagepact.placement.search.usecase;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.search.index.VacancyIndex;
import nl.stagepact.placement.vacancy.persistence.VacancyChanges;

/** Applies changes to the index. */
@ApplicationScoped
class ReadVacancyChanges {

    private final VacancyChanges changes;

    ReadVacancyChanges(VacancyChanges changes) {
        this.changes = changes;
    }

    /** Fills an empty index. @return horizon for the next read */
    @Transactional
    public long all(VacancyIndex index, Instant goneAfter) {
        changes.resetTransactionIds();
        return changes.since(0, goneAfter, index::put);
    }

    /** @param horizon returned by the previous read; @return horizon for the next read */
    @Transactional
    public long since(long horizon, VacancyIndex index, Instant goneAfter) {
        return changes.since(horizon, goneAfter, index::put);
    }
}
