package nl.stagepact.discrimination.readinglog.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.persistence.Readings;
import nl.stagepact.servicekit.paging.Page;

/** Reads the log: all of it for a privacy officer, that of one case for its reporter. */
@ApplicationScoped
public class ReadLog {

    private final Readings readings;

    ReadLog(Readings readings) {
        this.readings = readings;
    }

    /** Readings after a number, in order. */
    public Page<LoggedReading> page(long after, int size) {
        return Page.of(readings.after(after, size + 1), size, logged -> "" + logged.number());
    }

    /** The last reading, whose hash stands for the whole log; empty before the first. */
    public Optional<LoggedReading> head() {
        return readings.last();
    }

    public List<LoggedReading> ofCase(UUID caseId) {
        return readings.ofCase(caseId);
    }
}
