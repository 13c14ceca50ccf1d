package nl.stagepact.discrimination.casework.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.ListedCase;
import nl.stagepact.discrimination.casework.persistence.Cases;
import nl.stagepact.discrimination.casework.persistence.Cases.Position;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Lists the cases of a desk, those due first before others, without opening one. */
@ApplicationScoped
public class ReadWorkList {

    private final Cases cases;
    private final DutchCalendar calendar;

    ReadWorkList(Cases cases, DutchCalendar calendar) {
        this.cases = cases;
        this.calendar = calendar;
    }

    /**
     * Cases that the caller's desk handles.
     *
     * @param handler subject of their handler, or empty for none; null for all
     * @param overdueOnly whether to list only cases with a term that has passed
     * @param after sort key of the last case of the page before; empty for the first page
     */
    public Page<ListedCase> handled(DeskCaller caller, Collection<CaseState> states, @Nullable String handler,
            boolean overdueOnly, Optional<String> after, int size) {
        Optional<LocalDate> dueBy = overdueOnly ? Optional.of(calendar.today().minusDays(1)) : Optional.empty();
        return Page.of(cases.handledBy(caller.recipient(), states, handler, dueBy, position(after), size + 1), size,
                Position::sortKey);
    }

    /** Cases of other desks of which the caller's may read a part. A desk that is only told of companies sees no state. */
    public Page<ListedCase> shared(DeskCaller caller, Collection<CaseState> states, Optional<String> after, int size) {
        boolean isTold = !caller.desk().kind().handlesReports();
        UnaryOperator<ListedCase> seen = isTold ? ListedCase::ofCompanyOnly : ListedCase::ofAnotherDesk;
        Page<ListedCase> page = Page.of(cases.sharedWith(caller.recipient(), isTold ? EnumSet.allOf(CaseState.class) : states,
                position(after), size + 1), size, Position::sortKey);
        return new Page<>(page.items().stream().map(seen).toList(), page.next());
    }

    private static Position position(Optional<String> after) {
        return after.map(Position::of).orElse(Position.START);
    }
}
