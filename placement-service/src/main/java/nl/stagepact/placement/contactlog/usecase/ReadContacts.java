package nl.stagepact.placement.contactlog.usecase;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.contactlog.domain.CalendarEntry;
import nl.stagepact.placement.contactlog.domain.ContactClaim;
import nl.stagepact.placement.contactlog.persistence.CompanyCalendars;
import nl.stagepact.placement.contactlog.persistence.ContactClaims;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Reads who speaks to a company. */
@ApplicationScoped
public class ReadContacts {

    private static final int AT_MOST = 100;

    private static final Period LOOKING_AHEAD = Period.ofYears(1);
    private static final int MOST_ENTRIES = 500;

    private final ContactClaims claims;
    private final CompanyCalendars calendars;
    private final DutchCalendar calendar;

    ReadContacts(ContactClaims claims, CompanyCalendars calendars, DutchCalendar calendar) {
        this.claims = claims;
        this.calendars = calendars;
        this.calendar = calendar;
    }

    /** What is planned at the company in the coming year, by first day. */
    public List<CalendarEntry> planned(LeerbedrijfId company) {
        LocalDate today = calendar.today();
        return calendars.between(company, today, today.plus(LOOKING_AHEAD), MOST_ENTRIES);
    }

    /** The latest ones, latest first. */
    @Transactional
    public List<ContactClaim> of(LeerbedrijfId company) {
        return claims.of(company, AT_MOST);
    }
}
