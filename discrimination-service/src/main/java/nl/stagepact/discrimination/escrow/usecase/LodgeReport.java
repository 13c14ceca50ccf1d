package nl.stagepact.discrimination.escrow.usecase;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.escrow.domain.LodgingToken;
import nl.stagepact.discrimination.escrow.outgoing.Keeper;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.routing.domain.DeskCode;

/** Lodges a report: its desk is told if enough independent others report the same company. */
@ApplicationScoped
public class LodgeReport {

    private final Keeper keeper;
    private final StoreLodging storeLodging;

    LodgeReport(Keeper keeper, StoreLodging storeLodging) {
        this.keeper = keeper;
        this.storeLodging = storeLodging;
    }

    /**
     * Replaces what the reporter lodged before. No transaction waits for the keeper.
     *
     * @param threshold how many others there must be at least, 2 to 5
     * @param wish what should happen then
     * @param token of the reporter's school; null when a handler vouches, or nobody does yet
     * @throws nl.stagepact.discrimination.escrow.domain.LodgingRejected when it cannot be lodged
     */
    public void lodge(ReceiptCode code, DeskCode desk, int threshold, Wish wish, @Nullable LodgingToken token) {
        storeLodging.check(code);
        storeLodging.store(code, desk, threshold, wish, Optional.ofNullable(token), keeper.key());
    }
}
