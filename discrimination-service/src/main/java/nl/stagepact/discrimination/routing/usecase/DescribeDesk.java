package nl.stagepact.discrimination.routing.usecase;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.routing.domain.Desk;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.discrimination.routing.persistence.Desks;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.precondition.Preconditions;

/** Publishes how a desk handles reports. */
@ApplicationScoped
public class DescribeDesk {

    private final Desks desks;
    private final DutchCalendar calendar;

    DescribeDesk(Desks desks, DutchCalendar calendar) {
        this.desks = desks;
        this.calendar = calendar;
    }

    /** @param isNew whether the desk was not described before; @param desk as stored */
    public record Described(boolean isNew, Desk desk) {
    }

    /**
     * @param open whether the desk takes new reports
     * @param conditions on the version that the caller has read; required to replace a description
     * @throws DeskRejected when the description is not what the conditions expect
     */
    @Transactional
    public Described describe(DeskCode code, String name, boolean open, Structure structure, Preconditions conditions) {
        desks.lock(code);
        Optional<Desk> before = desks.find(code);
        if (!conditions.allow(before.map(desk -> EntityVersion.tag(desk.version())))) {
            throw new DeskRejected.ChangedMeanwhile();
        }
        if (before.isPresent() && conditions.match().isEmpty()) {
            throw new DeskRejected.VersionRequired();
        }
        before.ifPresent(desk -> desk.describe(name, open, structure, calendar.today()));
        Desk desk = before.orElseGet(() -> new Desk(code, name, open, structure, calendar.today()));
        desks.save(desk);
        return new Described(before.isEmpty(), desk);
    }
}
