package nl.stagepact.placement.company.usecase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(ReceiveCompanySnapshot.class);
    private static final int BATCH = 5_000;

    private final StageCompanies stageCompanies;
    private final ApplySnapshot applySnapshot;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    ReceiveCompanySnapshot(StageCompanies stageCompanies, ApplySnapshot applySnapshot) {
        this.stageCompanies = stageCompanies;
        this.applySnapshot = applySnapshot;
    }

    /** Content of a request. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads the content from start to end.
         *
         * @param consumer receives each statement as soon as it is read
         * @return digest of the content
         */
        byte[] read(Consumer<CompanyStatement> consumer) throws IOException;
    }

    /**
     * @param sequence higher than that of any previous snapshot; repeating the latest number with the same content is
     *        idempotent
     * @throws nl.stagepact.placement.company.domain.CompanyRejected.SnapshotOutdated when the number is not higher
     */
    public CompanySnapshot receive(long sequence, String by, Content content) throws IOException {
        applySnapshot.rejectOutdated(sequence);
        UUID run = ids.generate();
        try {
            List<CompanyStatement> batch = new ArrayList<>(BATCH);
            byte[] contentHash = content.read(statement -> {
                batch.add(statement);
                if (batch.size() == BATCH) {
                    stageCompanies.stage(run, batch);
                    batch.clear();
                }
            });
            stageCompanies.stage(run, batch);
            return applySnapshot.apply(run, sequence, contentHash, by);
        } finally {
            delete(run);
        }
    }

    /** The answer is made, or why there is none is known: neither may be lost because this fails. */
    private void delete(UUID run) {
        try {
            stageCompanies.delete(run);
        } catch (RuntimeException e) {
            LOG.warnf("Staged companies are deleted later: run=%s cause=%s", run, e.toString());
        }
    }
}
