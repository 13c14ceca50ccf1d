package nl.stagepact.discrimination.casework.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

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
     * @param shared whether to list what other desks handle and this one may read, instead of what this one handles
     * @param overdueOnly whether to list only cases with a term that has passed
     * @param after sort key of the last case of the page before; empty for the first page
     */
    public Page<ListedCase> page(DeskCaller caller, boolean shared, Collection<CaseState> states, boolean overdueOnly,
            Optional<String> after, int size) {
        Position position = after.map(Position::of).orElse(Position.START);
        Optional<LocalDate> dueBy = overdueOnly ? Optional.of(calendar.today().minusDays(1)) : Optional.empty();
        List<ListedCase> found = shared ? cases.sharedWith(caller.recipient(), states, dueBy, position, size + 1)
                : cases.handledBy(caller.recipient(), states, dueBy, position, size + 1);
        Page<ListedCase> page = Page.of(found, size, Position::sortKey);
        UnaryOperator<ListedCase> seen = caller.desk().kind().handlesReports() ? ListedCase::ofAnotherDesk
                : ListedCase::ofCompanyOnly;
        return shared ? new Page<>(page.items().stream().map(seen).toList(), page.next()) : page;
    }
}
