package nl.stagepact.placement.searchcase.usecase;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.searchcase.persistence.Escalations;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/** Makes finding a place the school's task where a student searched too long, or was rejected too often. */
@ApplicationScoped
public class EscalateSearchCases {

    private static final int AT_ONCE = 2_000;

    private final Escalations escalations;
    private final SearchCaseSettings settings;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;

    EscalateSearchCases(Escalations escalations, SearchCaseSettings settings, Outbox outbox, DutchCalendar calendar,
            Clock clock) {
        this.escalations = escalations;
        this.settings = settings;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Some cases of any organisation. @return how many; 0 when there are none left */
    @Transactional
    public int escalateSome() {
        return append(escalations.escalateSome(AT_ONCE, settings.escalation(), calendar.today(), clock.instant()));
    }

    /** All cases of an organisation, in the transaction of its push. @return how many */
    @Transactional(Transactional.TxType.MANDATORY)
    public int escalateOf(String organisation) {
        return append(escalations.escalateOf(organisation, settings.escalation(), calendar.today(), clock.instant()));
    }

    private int append(List<Escalations.Escalated> escalated) {
        outbox.append(escalated.stream().map(SearchCaseEvents::escalated).toList());
        return escalated.size();
    }
}
