package nl.stagepact.placement.company.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.CompanyQuery;
import nl.stagepact.placement.company.domain.CompanyRejected;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.company.domain.TrainingCompany;
import nl.stagepact.placement.company.persistence.TrainingCompanies;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Reads one company or a page of companies. */
@ApplicationScoped
public class ReadCompanies {

    private final TrainingCompanies companies;
    private final DutchCalendar calendar;

    ReadCompanies(TrainingCompanies companies, DutchCalendar calendar) {
        this.companies = companies;
        this.calendar = calendar;
    }

    /** Includes companies that left the register, because schools with students there need the reason. */
    public TrainingCompany find(LeerbedrijfId id) {
        return companies.find(id).orElseThrow(CompanyRejected.NotFound::new);
    }

    public Page<TrainingCompany> page(CompanyQuery query, String after, int size) {
        return companies.page(query, calendar.today(), after, size);
    }
}
