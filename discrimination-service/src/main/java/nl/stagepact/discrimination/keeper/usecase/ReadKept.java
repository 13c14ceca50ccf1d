package nl.stagepact.discrimination.keeper.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.persistence.KeeperDays;
import nl.stagepact.discrimination.keeper.persistence.KeptLodgings;

/** Tells which lodgings have their condition met, and what the keeper did on each day. */
@ApplicationScoped
public class ReadKept {

    private static final int DAYS = 400;

    private final KeptLodgings lodgings;
    private final KeeperDays days;

    ReadKept(KeptLodgings lodgings, KeeperDays days) {
        this.lodgings = lodgings;
        this.days = days;
    }

    @Transactional
    public List<UUID> met() {
        return lodgings.met();
    }

    /** A year and more, newest first. */
    @Transactional
    public List<KeeperDay> days() {
        return days.last(DAYS);
    }
}
