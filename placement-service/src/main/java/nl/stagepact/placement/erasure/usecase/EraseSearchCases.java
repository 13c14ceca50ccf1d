package nl.stagepact.placement.erasure.usecase;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.erasure.persistence.ErasableCases;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Deletes search cases that ended long ago, or that their school forgot, with their placements and what was told of these. */
@ApplicationScoped
public class EraseSearchCases {

    private static final int AT_ONCE = 500;

    private final ErasableCases cases;
    private final RetentionSettings settings;
    private final DutchCalendar calendar;

    EraseSearchCases(ErasableCases cases, RetentionSettings settings, DutchCalendar calendar) {
        this.cases = cases;
        this.settings = settings;
        this.calendar = calendar;
    }

    /** Some of them. @return how many; 0 when there are none left */
    @Transactional
    public int eraseSome() {
        LocalDate ended = calendar.today().minusMonths(settings.monthsAfterEnd());
        LocalDate silent = calendar.today().minusMonths(settings.monthsOfSilence());
        return cases.eraseSome(start(ended), silent, start(silent), AT_ONCE);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DutchCalendar.ZONE).toInstant();
    }
}
