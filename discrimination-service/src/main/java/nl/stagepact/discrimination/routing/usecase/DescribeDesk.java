package nl.stagepact.discrimination.routing.usecase;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
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
    private final KnownCodes known;
    private final DutchCalendar calendar;

    DescribeDesk(Desks desks, KnownCodes known, DutchCalendar calendar) {
        this.desks = desks;
        this.known = known;
        this.calendar = calendar;
    }

    /** @param isNew whether the desk was not described before; @param desk as stored */
    public record Described(boolean isNew, Desk desk) {
    }

    /**
     * @param open whether the desk takes new reports
     * @param conditions on the version that the caller has read; required to replace a description
     * @throws DeskRejected when no register has its school or municipality, or the description is not what the conditions
     *         expect
     */
    @Transactional
    public Described describe(DeskCode code, String name, boolean open, Structure structure, Preconditions conditions) {
        requireInRegister(code.organisation());
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

    private void requireInRegister(DeskCode organisation) {
        boolean isKnown = switch (organisation.kind()) {
            case SCHOOL -> known.has(RegisterKind.INSTITUTION, organisation.text());
            case MUNICIPALITY, INCLUSION_ADVISER -> known.has(RegisterKind.MUNICIPALITY, organisation.municipality());
            case NATIONAL, SBB -> true;
        };
        if (!isKnown) {
            throw new DeskRejected.NotInRegister(organisation.text());
        }
    }
}
