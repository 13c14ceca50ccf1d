package nl.stagepact.shortage.signal.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A reported shortage and its follow-up. Immutable once answered or withdrawn. */
@Entity
public class Signal {

    @Id
    private UUID id;
    private String reporter;
    private String reporterKind;
    @Embedded
    private SignalReport report;
    /** Derived from the report; stored because sums filter by it. */
    private String kind;
    @Enumerated(EnumType.STRING)
    private SignalStatus status;
    @Enumerated(EnumType.STRING)
    private Responsible responsible;
    @Nullable
    private String answer;
    @Nullable
    private Integer solvedPlaces;
    private Instant reportedAt;
    private String reportedBy;
    private Instant changedAt;
    private String changedBy;
    @Version
    private int version = 1;

    /**
     * A new signal is assigned to SBB.
     *
     * @param id UUIDv7
     * @param reporter code of the school, or {@code sbb}
     * @param reporterKind mbo, pro, vso, vmbo or adviser
     * @param by the client, never a person
     */
    public Signal(UUID id, String reporter, String reporterKind, SignalReport report, Instant at, String by) {
        this.id = id;
        this.reporter = reporter;
        this.reporterKind = reporterKind;
        this.report = report;
        this.kind = report.isExpected() ? "expected" : "current";
        this.status = SignalStatus.RECEIVED;
        this.responsible = Responsible.SBB;
        this.reportedAt = at;
        this.reportedBy = by;
        this.changedAt = at;
        this.changedBy = by;
    }

    /** For Hibernate. */
    protected Signal() {
    }

    /** Assigns the signal, for the first time or to another party. */
    public void assign(Responsible next, Instant at, String by) {
        requireOpen();
        status = SignalStatus.IN_PROGRESS;
        responsible = next;
        touch(at, by);
    }

    /** @param solved number of reported places that were found */
    public void answer(String text, int solved, Instant at, String by) {
        requireOpen();
        if (solved > report.places()) {
            throw new SignalRejected.MoreSolvedThanReported(report.places());
        }
        status = SignalStatus.ANSWERED;
        answer = text;
        solvedPlaces = solved;
        touch(at, by);
    }

    /** Only the reporter may withdraw a signal. @param withdrawer code of a school, or {@code sbb} */
    public void withdraw(String withdrawer, Instant at, String by) {
        if (!reporter.equals(withdrawer)) {
            throw new SignalRejected.NotFound();
        }
        requireOpen();
        status = SignalStatus.WITHDRAWN;
        touch(at, by);
    }

    /** @param expected accepts the version that the caller has read */
    public void requireVersion(IntPredicate expected) {
        if (!expected.test(version)) {
            throw new SignalRejected.ChangedMeanwhile();
        }
    }

    public UUID id() {
        return id;
    }

    /** Code of the school, or {@code sbb}. */
    public String reporter() {
        return reporter;
    }

    /** mbo, pro, vso, vmbo or adviser. */
    public String reporterKind() {
        return reporterKind;
    }

    public SignalReport report() {
        return report;
    }

    public SignalStatus status() {
        return status;
    }

    /** The party that must follow it up. */
    public Responsible responsible() {
        return responsible;
    }

    /** Null until answered. */
    public @Nullable String answer() {
        return answer;
    }

    /** Number of reported places that were found; null until answered. */
    public @Nullable Integer solvedPlaces() {
        return solvedPlaces;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** From 1; incremented when a change is saved. */
    public int version() {
        return version;
    }

    private void requireOpen() {
        if (status.isEnd()) {
            throw new SignalRejected.Ended(status);
        }
    }

    private void touch(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }
}
