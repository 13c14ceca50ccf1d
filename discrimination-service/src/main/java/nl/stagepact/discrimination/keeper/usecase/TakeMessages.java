package nl.stagepact.discrimination.keeper.usecase;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.keeper.domain.KeeperRejected;
import nl.stagepact.discrimination.keeper.domain.SealedMessage;
import nl.stagepact.discrimination.keeper.persistence.KeeperDays;
import nl.stagepact.discrimination.keeper.persistence.KeptLodgings;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Takes what the service tells of lodgings. Messages that are sent again change nothing. */
@ApplicationScoped
public class TakeMessages {

    private final KeptLodgings lodgings;
    private final KeeperDays days;
    private final KeeperKeys keys;
    private final KeeperSettings settings;
    private final DutchCalendar calendar;

    TakeMessages(KeptLodgings lodgings, KeeperDays days, KeeperKeys keys, KeeperSettings settings, DutchCalendar calendar) {
        this.lodgings = lodgings;
        this.days = days;
        this.keys = keys;
        this.settings = settings;
        this.calendar = calendar;
    }

    /**
     * All of them or none.
     *
     * @throws KeeperRejected.SealBroken when one does not open
     * @throws KeeperRejected.TooMany when there are more new lodgings than a day may have
     */
    @Transactional
    public void take(List<SealedMessage> messages) {
        int added = 0;
        for (SealedMessage sealed : messages) {
            KeeperMessage message = open(sealed);
            if (lodgings.insert(message.lodging())) {
                added++;
            }
            lodgings.merge(message, Optional.ofNullable(message.company()).map(keys::company).orElse(null));
        }
        if (added > 0 && days.add(new KeeperDay(calendar.today(), added, 0, 0)) > settings.lodgingsPerDay()) {
            throw new KeeperRejected.TooMany(settings.lodgingsPerDay());
        }
    }

    private KeeperMessage open(SealedMessage sealed) {
        return Hpke.open(sealed.sealed(), keys.pair(), SealingContexts.ofKeeperMessage(sealed.id()))
                .flatMap(text -> PaddedJson.find(text, KeeperMessage.class)).orElseThrow(KeeperRejected.SealBroken::new);
    }
}
