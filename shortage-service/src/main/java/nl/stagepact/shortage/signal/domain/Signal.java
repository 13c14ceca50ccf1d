package nl.stagepact.shortage.signal.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A shortage that somebody reported. It is not changed but followed by the next version.
 *
 * @param id UUIDv7
 * @param reporter code of the school, or {@code sbb}
 * @param reporterKind mbo, pro, vso, vmbo or adviser
 * @param report what was reported
 * @param status see {@link SignalStatus}
 * @param responsible who follows it up
 * @param answer what came of it; null until then
 * @param solvedPlaces of the places, those that were found; null until answered
 * @param reportedAt when
 * @param reportedBy the client, never a person
 * @param version from 1
 */
public record Signal(UUID id, String reporter, String reporterKind, SignalReport report, SignalStatus status,
        Responsible responsible, @Nullable String answer, @Nullable Integer solvedPlaces, Instant reportedAt, String reportedBy,
        int version) {

    /** Somebody takes it on, or hands it to another. */
    public Signal takenOnBy(Responsible next) {
        itHasNotEnded();
        return new Signal(id, reporter, reporterKind, report, SignalStatus.IN_PROGRESS, next, null, null, reportedAt,
                reportedBy,
                version + 1);
    }

    /** @param solved of the places, those that were found */
    public Signal answered(String text, int solved) {
        itHasNotEnded();
        if (solved > report.places()) {
            throw new SignalRejected.MoreSolvedThanReported(report.places());
        }
        return new Signal(id, reporter, reporterKind, report, SignalStatus.ANSWERED, responsible, text, solved, reportedAt,
                reportedBy, version + 1);
    }

    /** By whoever reported it. */
    public Signal withdrawn() {
        itHasNotEnded();
        return new Signal(id, reporter, reporterKind, report, SignalStatus.WITHDRAWN, responsible, null, null, reportedAt,
                reportedBy, version + 1);
    }

    private void itHasNotEnded() {
        if (status.isEnd()) {
            throw new SignalRejected.Ended(status);
        }
    }
}
