package nl.stagepact.discrimination.hearing.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Ends all links of a case, because its reporter withdraws or moves it, or closes the company to the desk. */
@ApplicationScoped
public class EndRequests {

    private final CompanyRequests requests;
    private final DutchCalendar calendar;

    EndRequests(CompanyRequests requests, DutchCalendar calendar) {
        this.requests = requests;
        this.calendar = calendar;
    }

    /** That the company was asked remains. The caller has locked the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID caseId) {
        requests.end(caseId, calendar.today());
    }

    /** Of a case that is being erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID caseId) {
        requests.erase(caseId);
    }
}
