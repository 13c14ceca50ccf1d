package nl.stagepact.placement.company.usecase;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.placement.company.domain.CompanySnapshot;
import nl.stagepact.placement.company.domain.CompanyStatement;

/**
 * All companies at once, as SBB's system delivers them from time to time: put aside as they come, and made true when the last
 * one is in. What breaks off, or is refused, changes nothing.
 */
@ApplicationScoped
public class ReceiveCompanySnapshot {

    private static final int AT_ONCE = 5_000;

    private final StageCompanies stageCompanies;
    private final TakeInSnapshot takeInSnapshot;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReceiveCompanySnapshot(StageCompanies stageCompanies, TakeInSnapshot takeInSnapshot, Clock clock) {
        this.stageCompanies = stageCompanies;
        this.takeInSnapshot = takeInSnapshot;
        this.clock = clock;
    }

    /** What was sent. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads it from begin to end.
         *
         * @param into takes each statement as soon as it is read
         * @return digest of all that was read
         */
        byte[] read(Consumer<CompanyStatement> into) throws IOException;
    }

    /**
     * @param sequence higher than that of any snapshot before it; the same again with the same content is answered again
     * @throws nl.stagepact.placement.company.domain.CompanyRejected.SnapshotOutdated for a number that is not higher
     */
    public CompanySnapshot receive(long sequence, String by, Content content) throws IOException {
        takeInSnapshot.refuseOlderThanLatest(sequence);
        UUID run = ids.generate();
        Instant begunAt = clock.instant();
        stageCompanies.forgetBroken(begunAt);
        try {
            List<CompanyStatement> waiting = new ArrayList<>(AT_ONCE);
            byte[] contentHash = content.read(statement -> {
                waiting.add(statement);
                if (waiting.size() == AT_ONCE) {
                    stageCompanies.stage(run, begunAt, waiting);
                    waiting.clear();
                }
            });
            stageCompanies.stage(run, begunAt, waiting);
            return takeInSnapshot.takeIn(run, sequence, contentHash, by);
        } finally {
            stageCompanies.forget(run);
        }
    }
}
