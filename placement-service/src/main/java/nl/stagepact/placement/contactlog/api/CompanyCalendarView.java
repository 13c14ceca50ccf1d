package nl.stagepact.placement.contactlog.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.contactlog.domain.CalendarEntry;
import nl.stagepact.placement.contactlog.domain.ContactClaim;

/** When a company has students and offers places, and when it is left in peace. */
@Schema(name = "CompanyCalendar")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyCalendarView(
        @Schema(description = "Day up to and including which the company is left in peace by all but who speaks to it; absent when "
                + "anyone may claim contact") @Nullable LocalDate reservedUntil,
        @Schema(description = "Who speaks to it, or has just spoken to it; with reservedUntil") @Nullable String reservedFor,
        @Schema(required = true, description = "By first day; at most five hundred") List<EntryView> entries) {

    static CompanyCalendarView of(List<CalendarEntry> planned, List<ContactClaim> contacts, LocalDate today) {
        Optional<ContactClaim> reserving = contacts.stream().filter(each -> each.reservesUntil(today) != null).findFirst();
        return new CompanyCalendarView(reserving.map(each -> each.reservesUntil(today)).orElse(null),
                reserving.map(ContactClaim::organisationCode).orElse(null), planned.stream().map(EntryView::of).toList());
    }

    /** What is in an entry. */
    public enum Kind {
        /** Places are offered. */
        VACANCY,
        /** Students are there. */
        STUDENTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "CompanyCalendarEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            @Schema(required = true) Kind kind,
            @Schema(description = "Absent for students", format = "uuid") @Nullable String vacancyId,
            @Schema(required = true) List<String> programmeCodes,
            @Schema(required = true, description = "What can be learnt there; empty for students") List<String> workProcesses,
            @Schema(required = true) LocalDate from,
            @Schema(required = true) LocalDate to,
            @Schema(required = true, description = "Places of the vacancy, or students of one programme and period") int number) {

        static EntryView of(CalendarEntry entry) {
            return new EntryView(entry.vacancyId() == null ? Kind.STUDENTS : Kind.VACANCY,
                    entry.vacancyId() == null ? null : entry.vacancyId().toString(), entry.programmeCodes(),
                    entry.workProcesses(), entry.from(),
                    entry.to(), entry.number());
        }
    }
}
