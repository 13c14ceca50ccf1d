package nl.stagepact.reporting.vacancyread.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.vacancyread.domain.OfferedPlaces;
import nl.stagepact.reporting.vacancyread.persistence.OfferedVacancies;

/** Reads the places offered in a pact's area, how recently they were confirmed, and how many companies pay equally. */
@ApplicationScoped
public class ReadOfferedPlaces {

    private final OfferedVacancies vacancies;

    ReadOfferedPlaces(OfferedVacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Transactional
    public OfferedPlaces read(String pact, LocalDate today) {
        return vacancies.inAreaOf(pact, today);
    }
}
