package nl.stagepact.placement.vacancy.domain;

import java.util.List;

/**
 * A vacancy in any state, with what its company needs to know about it.
 *
 * @param sources that deliver it, the leading one first
 * @param notRecognised programmes that block it; empty when it is not blocked
 */
public record OwnVacancy(Vacancy vacancy, List<KnownOffer> sources, List<ProgrammeVerdict> notRecognised) {

    public List<CompanyAction> actions() {
        return CompanyAction.on(vacancy.statusReason(), sources.stream().anyMatch(KnownOffer::determinesContent));
    }
}
