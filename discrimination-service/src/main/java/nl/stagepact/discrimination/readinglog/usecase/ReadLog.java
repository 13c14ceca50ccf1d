package nl.stagepact.discrimination.readinglog.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.readinglog.domain.LogHead;
import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.domain.Reading;
import nl.stagepact.discrimination.readinglog.persistence.Readings;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.Page;

/** Reads the log: all of it for a privacy officer, that of one case for its reporter. */
@ApplicationScoped
public class ReadLog {

    private final Readings readings;
    private final DutchCalendar calendar;

    ReadLog(Readings readings, DutchCalendar calendar) {
        this.readings = readings;
        this.calendar = calendar;
    }

    /** Readings after a number, in order. */
    public Page<LoggedReading> page(long after, int size) {
        return Page.of(readings.after(after, size + 1), size, logged -> "" + logged.number());
    }

    /** Stands for all readings until the end of yesterday. */
    public LogHead headOfYesterday() {
        LocalDate yesterday = calendar.today().minusDays(1);
        return LogHead.of(yesterday, readings.lastUntil(yesterday).map(LoggedReading::hash).orElse(Reading.START));
    }

    public List<LoggedReading> ofCase(UUID caseId) {
        return readings.ofCase(caseId);
    }
}
