package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.report.domain.Wish;

/**
 * A case on a desk's work list, without anything of its content.
 *
 * @param handler subject of the handler; null while it is left to the desk
 * @param nextTerm that runs and is due first; null when none runs
 * @param dueOn of that term; null when none runs
 */
public record ListedCase(UUID id, CaseState state, Wish wish, String language, LocalDate receivedOn,
        @Nullable String handler, @Nullable TermKind nextTerm, @Nullable LocalDate dueOn) {

    /** As a desk sees it that does not handle it. */
    public ListedCase ofAnotherDesk() {
        return new ListedCase(id, state, wish, language, receivedOn, null, null, null);
    }
}
