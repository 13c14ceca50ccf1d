package nl.stagepact.discrimination.escrow.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.escrow.outgoing.Keeper;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;

/** Brings the keeper what waits for it, and tells desks of the reports whose condition is met. */
@ApplicationScoped
public class TellDesks {

    private static final int BATCH = 50;

    private final Keeper keeper;
    private final WaitingMessages waiting;
    private final TellDesk tellDesk;

    TellDesks(Keeper keeper, WaitingMessages waiting, TellDesk tellDesk) {
        this.keeper = keeper;
        this.waiting = waiting;
        this.tellDesk = tellDesk;
    }

    /**
     * Nothing without a keeper. No transaction waits for the keeper.
     *
     * @return how many desks were told
     * @throws nl.stagepact.discrimination.escrow.domain.LodgingRejected.KeeperSilent when the keeper does not answer; what was
     *         not done is done the next time
     */
    public int tell() {
        if (!keeper.exists()) {
            return 0;
        }
        for (List<SealedMessage> messages = waiting.next(BATCH); !messages.isEmpty(); messages = waiting.next(BATCH)) {
            keeper.tell(messages);
            waiting.delivered(messages);
        }
        return (int) keeper.met().stream().filter(this::tell).count();
    }

    private boolean tell(UUID lodging) {
        List<LodgedKey> lodged = tellDesk.lodged(lodging);
        if (lodged.isEmpty()) {
            return false;
        }
        Optional<List<LodgedKey>> opened = keeper.open(lodging, lodged);
        return opened.isPresent() && tellDesk.tell(lodging, opened.get());
    }
}
