package nl.stagepact.shortage.round.api;

import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.RoundActor;

/** The side for which a caller speaks: SBB's systems and advisers for SBB, everyone else for their school. */
final class RoundActors {

    private RoundActors() {
    }

    static RoundActor of(Caller who) {
        return who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER) ? new RoundActor(Party.SBB, null, who.client())
                : new RoundActor(Party.SCHOOL, who.institutionCode(), who.client());
    }
}
