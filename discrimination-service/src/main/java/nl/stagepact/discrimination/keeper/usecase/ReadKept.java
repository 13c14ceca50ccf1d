package nl.stagepact.discrimination.keeper.usecase;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.keeper.domain.KeeperDay;
import nl.stagepact.discrimination.keeper.persistence.KeeperDays;
import nl.stagepact.discrimination.keeper.persistence.KeptLodgings;
import nl.stagepact.servicekit.clock.DutchCalendar;

/** Tells which lodgings have their condition met, and what the keeper did on each day. */
@ApplicationScoped
public class ReadKept {

    private static final int DAYS = 400;

    private final KeptLodgings lodgings;
    private final KeeperDays days;
    private final DutchCalendar calendar;

    ReadKept(KeptLodgings lodgings, KeeperDays days, DutchCalendar calendar) {
        this.lodgings = lodgings;
        this.days = days;
        this.calendar = calendar;
    }

    @Transactional
    public List<UUID> met() {
        days.add(KeeperDay.ofAsked(calendar.today()));
        return lodgings.met();
    }

    /** A year and more, newest first. */
    @Transactional
    public List<KeeperDay> days() {
        return days.last(DAYS);
    }
}
