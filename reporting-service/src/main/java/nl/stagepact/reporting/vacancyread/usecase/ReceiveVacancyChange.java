package nl.stagepact.reporting.vacancyread.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.vacancyread.persistence.OfferedVacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Stores the state of vacancies and the municipality of companies. */
@ApplicationScoped
public class ReceiveVacancyChange {

    private final OfferedVacancies vacancies;
    private final DutchCalendar calendar;

    ReceiveVacancyChange(OfferedVacancies vacancies, DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.calendar = calendar;
    }

    /** Counts as confirmed today. */
    @Transactional
    public void offered(String vacancyId, String leerbedrijfId, String learningPath, int places, boolean equalCompensation) {
        vacancies.offer(vacancyId, leerbedrijfId, learningPath, places, equalCompensation, calendar.today());
    }

    @Transactional
    public void confirmed(String vacancyId, LocalDate day) {
        vacancies.confirm(vacancyId, day);
    }

    /** For good, or until it is published again. */
    @Transactional
    public void withdrawn(String vacancyId) {
        vacancies.withdraw(vacancyId);
    }

    /** @param municipalityCode of the company; empty when unknown */
    @Transactional
    public void companyRegistered(String leerbedrijfId, String municipalityCode) {
        vacancies.register(leerbedrijfId, municipalityCode);
    }
}
