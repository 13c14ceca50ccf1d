package nl.stagepact.placement.vacancy.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.events.placements.VacancyPublished;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.persistence.Programmes;
import nl.stagepact.placement.vacancy.domain.CompensationRules;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Compares the compensation of a vacancy with that of the company's other vacancies. */
@ApplicationScoped
public class ComparePay {

    private final Vacancies vacancies;
    private final Programmes programmes;

    ComparePay(Vacancies vacancies, Programmes programmes) {
        this.vacancies = vacancies;
        this.programmes = programmes;
    }

    /** Programmes in the register on the first day. */
    public Map<String, Programme> programmes(VacancyContent content) {
        return programmes.on(content.from(), content.programmeCodes());
    }

    /** Events of vacancies that are published and stored by now; pay is compared once per company and learning path. */
    public List<VacancyPublished> published(Collection<Vacancy> vacancies) {
        Map<String, Boolean> equal = new HashMap<>();
        return vacancies.stream().map(vacancy -> VacancyEvents.published(vacancy, equal.computeIfAbsent(
                vacancy.leerbedrijfId().code() + ' ' + vacancy.content().learningPath().code(),
                _ -> unequal(vacancy).isEmpty()))).toList();
    }

    /** Compares with the stored other vacancies. */
    public List<CompensationRules.Paid> unequal(Vacancy vacancy) {
        List<VacancyContent> others = vacancies.publishedOf(vacancy.leerbedrijfId(), vacancy.id());
        Set<String> codes = new TreeSet<>(vacancy.content().programmeCodes());
        others.forEach(other -> codes.addAll(other.programmeCodes()));
        return CompensationRules.unequal(vacancy.content(), others, programmes.on(vacancy.content().from(), codes));
    }
}
