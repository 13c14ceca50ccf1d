package nl.stagepact.reporting.vacancyread.usecase;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.reporting.vacancyread.persistence.OfferedVacancies;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes in what becomes of vacancies, and where companies are. */
@ApplicationScoped
public class ReceiveVacancyChange {

    private final OfferedVacancies vacancies;
    private final DutchCalendar calendar;

    ReceiveVacancyChange(OfferedVacancies vacancies, DutchCalendar calendar) {
        this.vacancies = vacancies;
        this.calendar = calendar;
    }

    /** It is offered; that confirms it, as of today. */
    @Transactional
    public void offered(String vacancyId, String leerbedrijfId, String learningPath, int places, boolean equalCompensation) {
        vacancies.offer(vacancyId, leerbedrijfId, learningPath, places, equalCompensation, calendar.today());
    }

    @Transactional
    public void confirmed(String vacancyId, LocalDate day) {
        vacancies.confirm(vacancyId, day);
    }

    /** It is not seen any more, or not now. */
    @Transactional
    public void takenAway(String vacancyId) {
        vacancies.withdraw(vacancyId);
    }

    /** @param municipalityCode where the company is; empty when SBB did not tell */
    @Transactional
    public void companyRegistered(String leerbedrijfId, String municipalityCode) {
        vacancies.register(leerbedrijfId, municipalityCode);
    }
}
