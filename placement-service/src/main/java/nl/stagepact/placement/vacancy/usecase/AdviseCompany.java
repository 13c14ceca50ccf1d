package nl.stagepact.placement.vacancy.usecase;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Finds what a company should know about a vacancy that it has just published or changed. */
@ApplicationScoped
class AdviseCompany {

    private final Vacancies vacancies;
    private final ComparePay comparePay;

    AdviseCompany(Vacancies vacancies, ComparePay comparePay) {
        this.vacancies = vacancies;
        this.comparePay = comparePay;
    }

    /** Does not see changes before a flush. */
    PublishVacancy.Published advised(Vacancy vacancy) {
        return new PublishVacancy.Published(vacancy, comparePay.unequal(vacancy), same(vacancy));
    }

    /** Another open vacancy with the same content: the company may mean two, or may have sent one twice. */
    private Optional<UUID> same(Vacancy vacancy) {
        return vacancies.openOf(vacancy.leerbedrijfId()).stream()
                .filter(other -> !other.id().equals(vacancy.id()) && other.content().isSameAs(vacancy.content()))
                .map(Vacancy::id).findFirst();
    }
}
