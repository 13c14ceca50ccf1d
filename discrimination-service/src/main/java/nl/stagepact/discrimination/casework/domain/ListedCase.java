package nl.stagepact.discrimination.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.report.domain.Wish;

/**
 * A case on a desk's work list, without anything of its content.
 *
 * @param state null, like wish, language and day, for a desk that is only told of the company
 * @param handler subject of the handler; null while it is left to the desk
 * @param nextTerm that runs and is due first; null when none runs
 * @param dueOn of that term; null when none runs
 */
public record ListedCase(UUID id, @Nullable CaseState state, @Nullable Wish wish, @Nullable String language,
        @Nullable LocalDate receivedOn,
        @Nullable String handler, @Nullable TermKind nextTerm, @Nullable LocalDate dueOn) {

    /** As a desk sees it that does not handle it. */
    public ListedCase ofAnotherDesk() {
        return new ListedCase(id, state, wish, language, receivedOn, null, null, null);
    }

    /** As a desk sees it that is only told of the company: nothing by which the company could tell who reported. */
    public ListedCase ofCompanyOnly() {
        return new ListedCase(id, null, null, null, null, null, null, null);
    }
}
