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
 * Receives all companies at once from SBB's system: staged while they arrive, applied after the last one. An interrupted or
 * rejected snapshot changes nothing.
 */
@ApplicationScoped
public class ReceiveCompanySnapshot {

    private static final int BATCH = 5_000;

    private final StageCompanies stageCompanies;
    private final ApplySnapshot applySnapshot;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReceiveCompanySnapshot(StageCompanies stageCompanies, ApplySnapshot applySnapshot, Clock clock) {
        this.stageCompanies = stageCompanies;
        this.applySnapshot = applySnapshot;
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
        applySnapshot.rejectOutdated(sequence);
        UUID run = ids.generate();
        Instant begunAt = clock.instant();
        stageCompanies.deleteAbandoned(begunAt);
        try {
            List<CompanyStatement> waiting = new ArrayList<>(BATCH);
            byte[] contentHash = content.read(statement -> {
                waiting.add(statement);
                if (waiting.size() == BATCH) {
                    stageCompanies.stage(run, begunAt, waiting);
                    waiting.clear();
                }
            });
            stageCompanies.stage(run, begunAt, waiting);
            return applySnapshot.apply(run, sequence, contentHash, by);
        } finally {
            stageCompanies.delete(run);
        }
    }
}
