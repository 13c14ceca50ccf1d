package nl.stagepact.discrimination.statistics.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import nl.stagepact.discrimination.casework.domain.CaseDecided;
import nl.stagepact.discrimination.casework.domain.TermEnded;
import nl.stagepact.discrimination.routing.usecase.ReadDesks;
import nl.stagepact.discrimination.statistics.domain.CountedDecision;
import nl.stagepact.discrimination.statistics.domain.CountedTerm;
import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Counts what desks do, in the transaction in which they do it. */
@ApplicationScoped
class CountCasework {

    private final StageCount stageCount;
    private final ReadDesks desks;
    private final DutchCalendar calendar;

    CountCasework(StageCount stageCount, ReadDesks desks, DutchCalendar calendar) {
        this.stageCount = stageCount;
        this.desks = desks;
        this.calendar = calendar;
    }

    void decided(@Observes CaseDecided decided) {
        stageCount.stage(WaitingCount.of(CountedDecision.of(decided, desks.organisation(decided.desk()), calendar.today())));
    }

    void ended(@Observes TermEnded ended) {
        stageCount.stage(WaitingCount.of(CountedTerm.of(ended, desks.organisation(ended.desk()), calendar.today())));
    }
}
