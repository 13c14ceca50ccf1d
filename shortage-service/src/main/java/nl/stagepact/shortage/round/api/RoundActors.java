package nl.stagepact.shortage.round.api;

import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.RoundActor;

/** Determines the party of a caller: SBB's systems and advisers act for SBB, everyone else for a school. */
final class RoundActors {

    private RoundActors() {
    }

    static RoundActor of(Caller who) {
        return who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER) ? new RoundActor(Party.SBB, null, who.client())
                : new RoundActor(Party.SCHOOL, who.institutionCode(), who.client());
    }
}
