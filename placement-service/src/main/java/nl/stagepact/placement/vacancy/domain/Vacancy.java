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
    @Enumerated(EnumType.STRING)
    private StatusReason statusReason;
    private Instant statusSince;
    /** Last change between published and not published: search and feeds report removals for some time. */
    private Instant visibilitySince;
    private Instant contentSince;
    private LocalDate confirmedOn;
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate remindedFor;
    @OptimisticLock(excluded = true)
    private @Nullable Instant mailFailedAt;
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private VacancyStatus statusTold;
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
     * @param content that passed the rules
     * @param day of confirmation
     * @param by the client
     */
    public Vacancy(UUID id, LeerbedrijfId leerbedrijfId, VacancyContent content, LocalDate day, Instant at, String by) {
        this.id = id;
        this.leerbedrijfId = leerbedrijfId;
        this.content = content;
        this.statusReason = VacancyRules.initialReason(content);
        this.status = statusReason.status();
        this.statusSince = at;
        this.statusTold = status;
        this.visibilitySince = at;
        this.contentSince = at;
        this.confirmedOn = day;
        this.publishedAt = at;
        this.publishedBy = by;
    }

    /** @throws VacancyRejected.Ended when it was withdrawn or has expired, after which it never changes */
    public void requireOpen() {
        if (status.isEnd()) {
            throw new VacancyRejected.Ended();
        }
    }

    /** @throws VacancyRejected.Ended when it was withdrawn or has expired */
    public void become(StatusReason reason, Instant at) {
        requireOpen();
        VacancyStatus next = reason.status();
        if (isPublished() != (next == VacancyStatus.PUBLISHED)) {
            visibilitySince = at;
        }
        if (status != next) {
            statusSince = at;
        }
        status = next;
        statusReason = reason;
    }

    /**
     * Publishes it again when it was hidden, or when it was blocked and its recognitions are valid. A vacancy in doubt goes
     * back to the adviser.
     *
     * @param isRecognised whether the company is recognised for every programme
     * @throws VacancyRejected.Ended when it was withdrawn or has expired
     * @throws VacancyRejected.CannotBeConfirmed when it is hidden for another reason than time
     */
    public void confirm(LocalDate day, boolean isRecognised, Instant at) {
        requireOpen();
        if (status == VacancyStatus.ESCALATED || !isRecognised) {
            throw new VacancyRejected.CannotBeConfirmed(isRecognised ? status : VacancyStatus.BLOCKED);
        }
        become(VacancyRules.initialReason(content), at);
        confirmedOn = day;
        statusTold = status;
    }

    /**
     * Replaces the content, which also confirms it.
     *
     * @param next content that passed the rules
     * @throws VacancyRejected.Ended when it was withdrawn or has expired
     */
    public void change(VacancyContent next, LocalDate day, Instant at) {
        become(VacancyRules.initialReason(next), at);
        content = next;
        contentSince = at;
        confirmedOn = day;
        statusTold = status;
    }

    /** Applies an adviser's decision. A yes also confirms the vacancy, since in doubt it could not be confirmed. */
    public void decide(Certifiability decided, LocalDate day, Instant at) {
        if (status != VacancyStatus.ESCALATED) {
            throw new VacancyRejected.NotInDoubt();
        }
        become(switch (decided.decision()) {
            case YES -> StatusReason.OFFERED;
            case NO -> StatusReason.NOT_CERTIFIABLE;
            case DOUBT -> StatusReason.FORM_IN_DOUBT;
        }, at);
        content = content.decided(decided);
        if (isPublished()) {
            confirmedOn = day;
        }
    }

    /** Records that the company was reminded of the last confirmation; does not change the version. */
    public void reminded() {
        remindedFor = confirmedOn;
        mailFailedAt = null;
    }

    /** Records that the company was told of the status; does not change the version. */
    public void told() {
        statusTold = status;
        mailFailedAt = null;
    }

    /** Records a failed mail, after which others go first; does not change the version. */
    public void mailFailed(Instant at) {
        mailFailedAt = at;
    }

    public boolean isPublished() {
        return status == VacancyStatus.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    /** The company that offers the places. */
    public LeerbedrijfId leerbedrijfId() {
        return leerbedrijfId;
    }

    public VacancyContent content() {
        return content;
    }

    public VacancyStatus status() {
        return status;
    }

    public StatusReason statusReason() {
        return statusReason;
    }

    /** When it got its status. */
    public Instant statusSince() {
        return statusSince;
    }

    /** When the content last changed. */
    public Instant contentSince() {
        // Earlier releases took it from the database's clock, which may be slightly behind.
        return contentSince.isBefore(publishedAt) ? publishedAt : contentSince;
    }

    /** When its content last changed, or it was last published: never before it last disappeared. */
    public Instant updatedAt() {
        return contentSince().isBefore(visibilitySince) ? visibilitySince : contentSince();
    }

    /** When somebody last confirmed it. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** When it was first published, or submitted to an adviser. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The client. */
    public String publishedBy() {
        return publishedBy;
    }

    /** Incremented by every change, once flushed. */
    public int version() {
        return version;
    }
}
