package nl.stagepact.shortage.signal.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.shortage.access.domain.ReadingRights;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalStatus;
import nl.stagepact.shortage.signal.domain.SignalSum;
import nl.stagepact.shortage.signal.persistence.Signals;

/** Reads signals for their reporter, SBB and the pact's administrator, and sums for all partners of the region. */
@ApplicationScoped
public class ReadSignals {

    private final Signals signals;
    private final CurrentRegisters registers;
    private final DutchCalendar calendar;

    ReadSignals(Signals signals, CurrentRegisters registers, DutchCalendar calendar) {
        this.signals = signals;
        this.registers = registers;
        this.calendar = calendar;
    }

    @Transactional
    public Signal require(UUID id, ReadingRights rights) {
        return signals.require(id, regions(rights), own(rights));
    }

    /** Latest first, after the given position. */
    @Transactional
    public Page<Signal> page(Collection<SignalStatus> statuses, NewestFirst before, int size, ReadingRights rights) {
        return signals.page(regions(rights), own(rights), statuses.isEmpty() ? List.of(SignalStatus.values()) : statuses,
                before,
                size);
    }

    /** @param asked regions; empty for all readable ones */
    @Transactional
    public List<SignalSum> sums(Set<String> asked, ReadingRights rights) {
        return signals.sums(rights.narrow(asked, registers.now(), calendar.today()));
    }

    /** Code of the caller's school, which may read its own signals in every region; empty if the caller is not a school. */
    static String own(ReadingRights rights) {
        String institution = rights.institutionCode();
        return institution == null ? "" : institution;
    }

    /** Regions in which the caller may read all signals. */
    Set<String> regions(ReadingRights rights) {
        Registers known = registers.now();
        if (rights.everywhere()) {
            return known.areas().regionCodes();
        }
        return rights.pactAdministrator() ? known.areas().coveredBy(rights.pacts(), calendar.today()) : Set.of();
    }
}
