package nl.stagepact.discrimination.statistics.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.usecase.SealForService;
import nl.stagepact.discrimination.statistics.domain.WaitingCount;
import nl.stagepact.discrimination.statistics.persistence.StagedCounts;

/** Opens counts that wait. */
@ApplicationScoped
class OpenWaiting {

    private final StagedCounts staged;
    private final SealForService seal;

    OpenWaiting(StagedCounts staged, SealForService seal) {
        this.staged = staged;
        this.seal = seal;
    }

    Map<UUID, WaitingCount> byId() {
        return staged.all().stream().collect(Collectors.toMap(StagedCounts.Staged::id,
                each -> seal.open(each.sealed(), WaitingCount.class, StageCount.CONTEXT + each.id())));
    }

    /** Lets nobody release until commit, so that what waits and what is released are read as of one moment. */
    void lock() {
        staged.lock();
    }

    List<WaitingCount> all() {
        return List.copyOf(byId().values());
    }
}
