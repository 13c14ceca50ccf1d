package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;

/** Places that a training company offers. It stays published as long as somebody keeps confirming it. */
@Entity
public class Vacancy {

    @Id
    private UUID id;
    @Embedded
    private LeerbedrijfId leerbedrijfId;
    @Embedded
    private VacancyContent content;
    @Enumerated(EnumType.STRING)
    private VacancyStatus status;
    /** When it was published or ceased to be: search and feeds report for some time that it is gone. */
    private Instant visibilitySince;
    private Instant contentSince;
    private LocalDate confirmedOn;
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate remindedFor;
    @OptimisticLock(excluded = true)
    private @Nullable Instant reminderFailedAt;
    private Instant publishedAt;
    private String publishedBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Vacancy() {
    }

    /**
     * Published at once, unless it is in doubt.
     *
     * @param id UUIDv7
     * @param content of which the rules were checked
     * @param day on which it counts as confirmed
     * @param by the client
     */
    public Vacancy(UUID id, LeerbedrijfId leerbedrijfId, VacancyContent content, LocalDate day, Instant at, String by) {
        this.id = id;
        this.leerbedrijfId = leerbedrijfId;
        this.content = content;
        this.status = VacancyRules.statusAtFirst(content);
        this.visibilitySince = at;
        this.contentSince = at;
        this.confirmedOn = day;
        this.publishedAt = at;
        this.publishedBy = by;
    }

    /** @throws VacancyRejected.Ended when it was withdrawn or has expired, after which it never changes */
    public void requireLiving() {
        if (status.isEnd()) {
            throw new VacancyRejected.Ended();
        }
    }

    /** @throws VacancyRejected.Ended when it was withdrawn or has expired */
    public void become(VacancyStatus next, Instant at) {
        requireLiving();
        if (isPublished() != (next == VacancyStatus.PUBLISHED)) {
            visibilitySince = at;
        }
        status = next;
    }

    /**
     * Publishes it again when it was hidden, or when it was blocked and its recognitions are valid. A vacancy in doubt goes
     * back to the adviser.
     *
     * @param isRecognised whether the company is recognised for every programme
     * @throws VacancyRejected.Ended when it was withdrawn or has expired
     * @throws VacancyRejected.NotToBeConfirmed when it is hidden for another reason than time
     */
    public void confirm(LocalDate day, boolean isRecognised, Instant at) {
        requireLiving();
        if (status == VacancyStatus.ESCALATED || !isRecognised) {
            throw new VacancyRejected.NotToBeConfirmed(isRecognised ? status : VacancyStatus.BLOCKED);
        }
        become(VacancyRules.statusAtFirst(content), at);
        confirmedOn = day;
    }

    /**
     * Replaces the content, which also confirms it.
     *
     * @param next of which the rules were checked
     * @throws VacancyRejected.Ended when it was withdrawn or has expired
     */
    public void change(VacancyContent next, LocalDate day, Instant at) {
        become(VacancyRules.statusAtFirst(next), at);
        content = next;
        contentSince = at;
        confirmedOn = day;
    }

    /** An adviser decided after a doubt. A yes also confirms it, since nobody could confirm it before. */
    public void decide(Certifiability decided, LocalDate day, Instant at) {
        if (status != VacancyStatus.ESCALATED) {
            throw new VacancyRejected.NotInDoubt();
        }
        become(switch (decided.decision()) {
            case YES -> VacancyStatus.PUBLISHED;
            case NO -> VacancyStatus.WITHDRAWN;
            case DOUBT -> VacancyStatus.ESCALATED;
        }, at);
        content = content.decided(decided);
        if (isPublished()) {
            confirmedOn = day;
        }
    }

    /** The company was reminded that the last confirmation ages; does not change the version. */
    public void reminded() {
        remindedFor = confirmedOn;
        reminderFailedAt = null;
    }

    /** The company could not be reminded, so others go first; does not change the version. */
    public void reminderFailed(Instant at) {
        reminderFailedAt = at;
    }

    public boolean isPublished() {
        return status == VacancyStatus.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    /** The company that offers. */
    public LeerbedrijfId leerbedrijfId() {
        return leerbedrijfId;
    }

    public VacancyContent content() {
        return content;
    }

    public VacancyStatus status() {
        return status;
    }

    /** When the content last changed. */
    public Instant contentSince() {
        // Rows of earlier releases have it from the clock of the database, slightly before ours.
        return contentSince.isBefore(publishedAt) ? publishedAt : contentSince;
    }

    /** When somebody last confirmed it. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** When it was first published or put before an adviser. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The client. */
    public String publishedBy() {
        return publishedBy;
    }

    /** Incremented by every change, once it is saved. */
    public int version() {
        return version;
    }
}
