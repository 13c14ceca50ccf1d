package nl.stagepact.placement.vacancy.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyFault;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.domain.VacancyRules;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Checks the content of a vacancy against the registers; part of a transaction that has locked the register of companies. */
@ApplicationScoped
class CheckVacancy {

    private final TrainingCompanies companies;
    private final ComparePay comparePay;
    private final DutchCalendar calendar;

    CheckVacancy(TrainingCompanies companies, ComparePay comparePay, DutchCalendar calendar) {
        this.companies = companies;
        this.comparePay = comparePay;
        this.calendar = calendar;
    }

    /** @throws VacancyRejected.BreaksRules with every broken rule */
    void check(LeerbedrijfId company, VacancyContent content) {
        List<VacancyFault> faults = VacancyRules.check(content, companies.find(company), comparePay.programmes(content),
                calendar.today());
        if (!faults.isEmpty()) {
            throw new VacancyRejected.BreaksRules(faults);
        }
    }
}
