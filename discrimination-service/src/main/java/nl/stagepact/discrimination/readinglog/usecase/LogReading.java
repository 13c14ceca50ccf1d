package nl.stagepact.discrimination.readinglog.usecase;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.domain.Reading;
import nl.stagepact.discrimination.readinglog.persistence.Readings;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Logs a reading in the transaction that reads: what is not logged is not shown. */
@ApplicationScoped
public class LogReading {

    private final Readings readings;
    private final DutchCalendar calendar;

    LogReading(Readings readings, DutchCalendar calendar) {
        this.readings = readings;
        this.calendar = calendar;
    }

    /**
     * Among the last statements of a transaction, because all readings wait for each other from here to the commit.
     *
     * @return number of the reading
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long log(Reader reader, UUID caseId, Collection<CasePart> parts) {
        Reading reading = new Reading(calendar.today(), reader.subject(), reader.role(), reader.purpose(), caseId,
                parts.stream().sorted().map(CasePart::code).toList());
        Optional<LoggedReading> last = readings.lockLast();
        long number = last.map(LoggedReading::number).orElse(0L) + 1;
        readings.append(new LoggedReading(number, reading,
                reading.hashAfter(last.map(LoggedReading::hash).orElse(Reading.START), number)));
        return number;
    }
}
