package nl.stagepact.placement.vacancy.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.persistence.Programmes;
import nl.stagepact.placement.vacancy.domain.CompensationRules;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Holds what is paid for a vacancy against what the company pays for its others. */
@ApplicationScoped
public class ComparePay {

    private final Vacancies vacancies;
    private final Programmes programmes;

    ComparePay(Vacancies vacancies, Programmes programmes) {
        this.vacancies = vacancies;
        this.programmes = programmes;
    }

    /** On the first day of the places. */
    public Map<String, Programme> programmes(VacancyContent content) {
        return programmes.on(content.from(), content.programmeCodes());
    }

    /** Of the other vacancies as they are stored. */
    public List<CompensationRules.Paid> unequal(Vacancy vacancy) {
        List<VacancyContent> others = vacancies.ofCompany(vacancy.leerbedrijfId(), vacancy.id());
        Set<String> codes = new TreeSet<>(vacancy.content().programmeCodes());
        others.forEach(other -> codes.addAll(other.programmeCodes()));
        return CompensationRules.unequal(vacancy.content(), others, programmes.on(vacancy.content().from(), codes));
    }
}
