package nl.stagepact.shortage.api;

import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.shortage.domain.figure.ReadingRights;

/** What the caller's token allows to be read. */
final class CallerRights {

    private CallerRights() {
    }

    static ReadingRights of(Caller caller) {
        return new ReadingRights(caller.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN),
                caller.is(Roles.PACT_ADMIN), caller.institutionCode(), caller.pacts());
    }
}
