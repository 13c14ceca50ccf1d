package nl.stagepact.placement.roundschedule.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When rounds of a pact are opened by themselves. */
@Entity
public class RoundSchedule {

    @Id
    private String pactCode;
    @Embedded
    private ScheduledRound round;
    private Instant nextAt;
    private LocalTime timeOfDay;
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int everyWeeks;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected RoundSchedule() {
    }

    /**
     * @param nextAt when the first round is opened @param everyWeeks 1 to 52 @param zone of the time of the day
     * @param by the client
     */
    public RoundSchedule(String pactCode, ScheduledRound round, Instant nextAt, int everyWeeks, ZoneId zone, Instant at,
            String by) {
        this.pactCode = pactCode;
        change(round, nextAt, everyWeeks, zone, at, by);
    }

    public final void change(ScheduledRound next, Instant at, int weeks, ZoneId zone, Instant now, String by) {
        round = next;
        nextAt = at;
        timeOfDay = at.atZone(zone).toLocalTime();
        everyWeeks = weeks;
        changedAt = now;
        changedBy = by;
    }

    /**
     * The next turn after now, at the same time of the day, also after a day that has no such time; missed turns are left out.
     */
    public void moveOn(Instant now, ZoneId zone) {
        LocalDate day = nextAt.atZone(zone).toLocalDate();
        do {
            day = day.plusWeeks(everyWeeks);
            nextAt = day.atTime(timeOfDay).atZone(zone).toInstant();
        } while (!nextAt.isAfter(now));
    }

    public String pactCode() {
        return pactCode;
    }

    public ScheduledRound round() {
        return round;
    }

    /** When the next round is opened. */
    public Instant nextAt() {
        return nextAt;
    }

    public int everyWeeks() {
        return everyWeeks;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The client. */
    public String changedBy() {
        return changedBy;
    }

    /** Incremented by every change, once flushed. */
    public int version() {
        return version;
    }
}
