package nl.stagepact.discrimination.escrow.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.outgoing.Keeper;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;

/** Brings the keeper what waits for it, and tells desks of the reports whose condition is met. */
@ApplicationScoped
public class TellDesks {

    private static final int BATCH = 50;
    private static final int KEYS = 200;

    private final Keeper keeper;
    private final WaitingMessages waiting;
    private final TellDesk tellDesk;

    TellDesks(Keeper keeper, WaitingMessages waiting, TellDesk tellDesk) {
        this.keeper = keeper;
        this.waiting = waiting;
        this.tellDesk = tellDesk;
    }

    /**
     * Nothing without a keeper. No transaction waits for the keeper, and one lodging that fails keeps none of the others.
     *
     * @return how many desks were told
     * @throws LodgingRejected.KeeperSilent when the keeper did not answer, or not as it should; what was not done is done the
     *         next time
     */
    public int tell() {
        if (!keeper.exists()) {
            return 0;
        }
        boolean failed = !deliver();
        int told = 0;
        for (UUID lodging : keeper.met()) {
            try {
                told += tell(lodging) ? 1 : 0;
            } catch (LodgingRejected.KeeperSilent e) {
                failed = true;
            }
        }
        if (failed) {
            throw new LodgingRejected.KeeperSilent();
        }
        return told;
    }

    /** @return whether the keeper answered; what it did not take waits for another day */
    private boolean deliver() {
        UUID last = new UUID(0, 0);
        try {
            for (List<SealedMessage> batch = waiting.next(last, BATCH); !batch.isEmpty(); batch = waiting.next(last, BATCH)) {
                waiting.delivered(keeper.tell(batch));
                last = batch.getLast().id();
            }
            return true;
        } catch (LodgingRejected.KeeperSilent e) {
            return false;
        }
    }

    private boolean tell(UUID lodging) {
        List<LodgedKey> lodged = tellDesk.lodged(lodging);
        List<LodgedKey> opened = new ArrayList<>();
        for (int from = 0; from < lodged.size(); from += KEYS) {
            opened.addAll(keeper.open(lodging, lodged.subList(from, Math.min(from + KEYS, lodged.size()))));
        }
        return !lodged.isEmpty() && tellDesk.tell(lodging, opened);
    }
}
