package nl.stagepact.placement.roundschedule.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int everyWeeks;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected RoundSchedule() {
    }

    /** @param nextAt when the first round is opened @param everyWeeks 1 to 52 @param by the client */
    public RoundSchedule(String pactCode, ScheduledRound round, Instant nextAt, int everyWeeks, Instant at, String by) {
        this.pactCode = pactCode;
        change(round, nextAt, everyWeeks, at, by);
    }

    public final void change(ScheduledRound next, Instant at, int weeks, Instant now, String by) {
        round = next;
        nextAt = at;
        everyWeeks = weeks;
        changedAt = now;
        changedBy = by;
    }

    /** The next turn after now, at the same time of the day in the Netherlands; turns that were missed are left out. */
    public void moveOn(Instant now, ZoneId zone) {
        ZonedDateTime next = nextAt.atZone(zone);
        while (!next.toInstant().isAfter(now)) {
            next = next.plusWeeks(everyWeeks);
        }
        nextAt = next.toInstant();
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
