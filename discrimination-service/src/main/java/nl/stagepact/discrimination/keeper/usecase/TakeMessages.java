package nl.stagepact.discrimination.keeper.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.casesealing.Hpke;
import nl.stagepact.casesealing.PaddedJson;
import nl.stagepact.casesealing.SealingContexts;
import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
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
     * Those that can be taken: one that does not open, and new lodgings above those of a day, keep none of the others.
     *
     * @return ids of the messages that were taken
     */
    @Transactional
    public List<UUID> take(List<SealedMessage> messages) {
        int before = days.lodgingsOf(calendar.today());
        int added = 0;
        List<UUID> taken = new ArrayList<>();
        for (SealedMessage sealed : messages) {
            Optional<KeeperMessage> message = open(sealed);
            if (message.isPresent() && (before + added < settings.lodgingsPerDay() || lodgings.has(message.get().lodging()))) {
                added += lodgings.insert(message.get().lodging()) ? 1 : 0;
                lodgings.merge(message.get(), Optional.ofNullable(message.get().company()).map(keys::company).orElse(null));
                taken.add(sealed.id());
            }
        }
        days.add(KeeperDay.ofMessages(calendar.today(), added, messages.size() - taken.size()));
        return taken;
    }

    private Optional<KeeperMessage> open(SealedMessage sealed) {
        return Hpke.open(sealed.sealed(), keys.pair(), SealingContexts.ofKeeperMessage(sealed.id()))
                .flatMap(text -> PaddedJson.find(text, KeeperMessage.class)).filter(KeeperMessage::isValid);
    }
}
