package nl.stagepact.reporting.vacancyread.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.vacancyread.persistence.OfferedVacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Applies vacancy and company events to the read model. */
@ApplicationScoped
public class ReceiveVacancyChange {

    private final OfferedVacancies vacancies;
    private final DutchCalendar calendar;

    ReceiveVacancyChange(OfferedVacancies vacancies, DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.calendar = calendar;
    }

    /** Stores a published or changed vacancy as confirmed today. */
    @Transactional
    public void offered(String vacancyId, String leerbedrijfId, String learningPath, int places, boolean equalCompensation) {
        vacancies.offer(vacancyId, leerbedrijfId, learningPath, places, equalCompensation, calendar.today());
    }

    @Transactional
    public void confirmed(String vacancyId, LocalDate day) {
        vacancies.confirm(vacancyId, day);
    }

    /** Removes a vacancy that is withdrawn, expired or hidden. */
    @Transactional
    public void withdrawn(String vacancyId) {
        vacancies.withdraw(vacancyId);
    }

    /** @param municipalityCode of the company's location; empty when SBB did not provide it */
    @Transactional
    public void companyRegistered(String leerbedrijfId, String municipalityCode) {
        vacancies.register(leerbedrijfId, municipalityCode);
    }
}
