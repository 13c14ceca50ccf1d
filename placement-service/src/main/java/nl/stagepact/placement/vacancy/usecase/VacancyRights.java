package nl.stagepact.placement.vacancy.usecase;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.Vacancy;

/**
 * For which companies the caller may offer places, and which vacancies are the caller's to change.
 *
 * @param client the caller
 * @param leerbedrijfId the company that the caller acts for; null for others
 * @param isSbb SBB offers for any company, and may change any vacancy
 * @param offersForOthers a school or a sector organisation, for a company that asked it to: changes what it offered itself
 */
public record VacancyRights(String client, @Nullable String leerbedrijfId, boolean isSbb, boolean offersForOthers) {

    public boolean mayOfferFor(LeerbedrijfId company) {
        return isSbb || offersForOthers || company.code().equals(leerbedrijfId);
    }

    public boolean mayChange(Vacancy vacancy) {
        return isSbb || vacancy.leerbedrijfId().code().equals(leerbedrijfId) || vacancy.publishedBy().equals(client);
    }
}
