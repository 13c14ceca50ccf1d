package nl.stagepact.placement.vacancy.usecase;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.Vacancy;

/**
 * Companies for which the caller may offer places, and vacancies that the caller may change.
 *
 * @param client the caller
 * @param leerbedrijfId the company that the caller acts for; null for others
 * @param isSbb whether the caller is SBB, which may offer for any company and change any vacancy
 * @param offersForOthers whether the caller is a school or sector organisation, which may offer for any company, and change
 *        what
 *        it published
 */
public record VacancyRights(String client, @Nullable LeerbedrijfId leerbedrijfId, boolean isSbb, boolean offersForOthers) {

    public boolean mayOfferFor(LeerbedrijfId company) {
        return isSbb || offersForOthers || company.equals(leerbedrijfId);
    }

    /** Whether the caller may see the company's vacancies in any state. */
    public boolean mayList(LeerbedrijfId company) {
        return isSbb || company.equals(leerbedrijfId);
    }

    public boolean mayChange(Vacancy vacancy) {
        return isSbb || vacancy.leerbedrijfId().equals(leerbedrijfId) || vacancy.publishedBy().equals(client);
    }
}
