package nl.stagepact.discrimination.escrow.usecase;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.discrimination.casework.usecase.FindCase;
import nl.stagepact.discrimination.escrow.domain.LodgingRejected;
import nl.stagepact.discrimination.escrow.domain.Vouching;
import nl.stagepact.discrimination.escrow.persistence.Lodgings;
import nl.stagepact.discrimination.escrow.persistence.Vouchings;
import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskKind;
import nl.stagepact.servicekit.clock.DutchCalendar;

/**
 * Notes that a school knows the reporter to be one of its students. Whether the reporter lodged anything, it does not learn.
 */
@ApplicationScoped
public class VouchForReporter {

    private final FindCase findCase;
    private final Lodgings lodgings;
    private final Vouchings vouchings;
    private final KeeperNames names;
    private final WriteToKeeper writeToKeeper;
    private final DutchCalendar calendar;

    VouchForReporter(FindCase findCase, Lodgings lodgings, Vouchings vouchings, KeeperNames names,
            WriteToKeeper writeToKeeper, DutchCalendar calendar) {
        this.findCase = findCase;
        this.lodgings = lodgings;
        this.vouchings = vouchings;
        this.names = names;
        this.writeToKeeper = writeToKeeper;
        this.calendar = calendar;
    }

    /** @throws LodgingRejected.NotASchool for a desk that has no students */
    @Transactional
    public void vouch(UUID caseId, DeskCaller caller) {
        findCase.lockHandled(caseId, caller);
        if (caller.desk().kind() != DeskKind.SCHOOL) {
            throw new LodgingRejected.NotASchool();
        }
        Vouching vouching = Vouching.on(caller.organisation(), calendar.today());
        vouchings.vouch(caseId, vouching);
        lodgings.ofCase(caseId).filter(lodging -> lodging.origin() == null).ifPresent(lodging -> {
            lodgings.vouch(lodging.id(), names.origin(vouching));
            writeToKeeper.write(KeeperMessage.vouched(lodging.id(), names.origin(vouching)), lodging.keeperKey());
            writeToKeeper.release(lodging.id());
            lodgings.noteDay(caseId, calendar.today());
        });
    }
}
