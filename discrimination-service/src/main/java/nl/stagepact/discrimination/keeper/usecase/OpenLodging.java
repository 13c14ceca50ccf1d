package nl.stagepact.discrimination.keeper.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected;
import nl.stagepact.discrimination.keeper.domain.LodgedKey;
import nl.stagepact.discrimination.keeper.persistence.KeeperDays;
import nl.stagepact.discrimination.keeper.persistence.KeptLodgings;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes the keeper's seal off the keys of a lodging whose condition is met. What is under it is sealed for the desk. */
@ApplicationScoped
public class OpenLodging {

    private final KeptLodgings lodgings;
    private final KeeperDays days;
    private final KeeperKeys keys;
    private final DutchCalendar calendar;

    OpenLodging(KeptLodgings lodgings, KeeperDays days, KeeperKeys keys, DutchCalendar calendar) {
        this.lodgings = lodgings;
        this.days = days;
        this.keys = keys;
        this.calendar = calendar;
    }

    /**
     * @throws KeeperRejected.NotMet when the condition is not met, or there is no such lodging
     * @throws KeeperRejected.SealBroken when a key was lodged with another lodging, or for another keeper
     */
    @Transactional(dontRollbackOn = KeeperRejected.class)
    public List<LodgedKey> open(UUID lodging, List<LodgedKey> lodged) {
        if (!lodgings.isMet(lodging)) {
            days.add(KeeperDay.ofRefused(calendar.today()));
            throw new KeeperRejected.NotMet();
        }
        try {
            List<LodgedKey> opened = lodged.stream().map(key -> opened(lodging, key)).toList();
            days.add(KeeperDay.ofOpened(calendar.today()));
            return opened;
        } catch (KeeperRejected.SealBroken e) {
            days.add(KeeperDay.ofRefused(calendar.today()));
            throw e;
        }
    }

    private LodgedKey opened(UUID lodging, LodgedKey key) {
        return new LodgedKey(key.part(), key.generation(), Hpke.open(key.sealed(), keys.pair(),
                SealingContexts.ofLodgedKey(lodging, key.part(), key.generation()))
                .orElseThrow(KeeperRejected.SealBroken::new));
    }
}
