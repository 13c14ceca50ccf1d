package nl.stagepact.placement.placement.usecase;

import java.time.Instant;
import java.time.Period;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.placement.domain.RefusalCounts;
import nl.stagepact.placement.placement.persistence.CompanyRefusals;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Reads how often companies refused students. */
@ApplicationScoped
public class ReadRefusals {

    private static final Period LOOKING_BACK = Period.ofYears(1);

    private final CompanyRefusals refusals;
    private final DutchCalendar calendar;

    ReadRefusals(CompanyRefusals refusals, DutchCalendar calendar) {
        this.refusals = refusals;
        this.calendar = calendar;
    }

    /** Of the last year, by company. @param after id of the last company of the page before; empty for the first page */
    public Page<RefusalCounts> page(String after, int size) {
        return refusals.page(since(), after, size);
    }

    /** Of the last year. */
    public RefusalCounts of(LeerbedrijfId company) {
        return refusals.of(company, since());
    }

    private Instant since() {
        return calendar.today().minus(LOOKING_BACK).atStartOfDay(DutchCalendar.ZONE).toInstant();
    }
}
