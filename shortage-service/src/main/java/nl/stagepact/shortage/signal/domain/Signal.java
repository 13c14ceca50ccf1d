package nl.stagepact.shortage.signal.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A shortage that somebody reported, and what becomes of it. Once answered or withdrawn it stays as it is. */
@Entity
public class Signal {

    @Id
    private UUID id;
    private String reporter;
    private String reporterKind;
    @Embedded
    private SignalReport report;
    /** Derived from the report, stored because sums are grouped by it. */
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
     * Begins with SBB.
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

    /** Somebody takes it on, or hands it over to another. */
    public void takeOn(Responsible next, Instant at, String by) {
        requireNotEnded();
        status = SignalStatus.IN_PROGRESS;
        responsible = next;
        touch(at, by);
    }

    /** @param solved how many of the reported places were found */
    public void answer(String text, int solved, Instant at, String by) {
        requireNotEnded();
        if (solved > report.places()) {
            throw new SignalRejected.MoreSolvedThanReported(report.places());
        }
        status = SignalStatus.ANSWERED;
        answer = text;
        solvedPlaces = solved;
        touch(at, by);
    }

    /** By whoever reported it: for anybody else it is not there. @param withdrawer code of a school, or {@code sbb} */
    public void withdraw(String withdrawer, Instant at, String by) {
        if (!reporter.equals(withdrawer)) {
            throw new SignalRejected.NotFound();
        }
        requireNotEnded();
        status = SignalStatus.WITHDRAWN;
        touch(at, by);
    }

    /** @param seen version that the caller has looked at */
    public void requireVersion(int seen) {
        if (version != seen) {
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

    /** Who follows it up. */
    public Responsible responsible() {
        return responsible;
    }

    /** What came of it; null until answered. */
    public @Nullable String answer() {
        return answer;
    }

    /** How many of the reported places were found; null until answered. */
    public @Nullable Integer solvedPlaces() {
        return solvedPlaces;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** From 1; of a changed signal right once the change is written. */
    public int version() {
        return version;
    }

    private void requireNotEnded() {
        if (status.isEnd()) {
            throw new SignalRejected.Ended(status);
        }
    }

    private void touch(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }
}
