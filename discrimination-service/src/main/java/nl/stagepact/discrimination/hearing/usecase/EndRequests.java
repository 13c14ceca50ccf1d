package nl.stagepact.discrimination.hearing.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.hearing.persistence.CompanyRequests;

/** Ends all links of a case, because its reporter withdraws or moves it, or it is erased. */
@ApplicationScoped
public class EndRequests {

    private final CompanyRequests requests;

    EndRequests(CompanyRequests requests) {
        this.requests = requests;
    }

    /** The caller has locked the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID caseId) {
        requests.erase(caseId);
    }
}
