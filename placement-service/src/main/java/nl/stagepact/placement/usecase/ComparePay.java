package nl.stagepact.placement.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.domain.programme.Programme;
import nl.stagepact.placement.domain.vacancy.CompensationRules;
import nl.stagepact.placement.domain.vacancy.Vacancy;
import nl.stagepact.placement.domain.vacancy.VacancyContent;
import nl.stagepact.placement.persistence.Programmes;
import nl.stagepact.placement.persistence.Vacancies;

/** Holds what is paid for a vacancy against what the company pays for its others. */
@ApplicationScoped
class ComparePay {

    private final Vacancies vacancies;
    private final Programmes programmes;

    ComparePay(Vacancies vacancies, Programmes programmes) {
        this.vacancies = vacancies;
        this.programmes = programmes;
    }

    /** On the first day of the places. */
    Map<String, Programme> programmes(VacancyContent content) {
        return programmes.on(content.from(), content.programmeCodes());
    }

    List<CompensationRules.Paid> unequal(Vacancy vacancy) {
        List<VacancyContent> others = vacancies.ofCompany(vacancy.leerbedrijfId(), vacancy.id()).stream().map(Vacancy::content)
                .toList();
        Set<String> codes = new TreeSet<>(vacancy.content().programmeCodes());
        others.forEach(other -> codes.addAll(other.programmeCodes()));
        return CompensationRules.unequal(vacancy.content(), others, programmes.on(vacancy.content().from(), codes));
    }
}
