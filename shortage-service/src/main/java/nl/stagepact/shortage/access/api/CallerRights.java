package nl.stagepact.shortage.access.api;

import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.shortage.access.domain.ReadingRights;

/** Derives reading rights from the caller's token. */
public final class CallerRights {

    private CallerRights() {
    }

    public static ReadingRights of(Caller caller) {
        return new ReadingRights(caller.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN),
                caller.is(Roles.PACT_ADMIN), caller.institutionCode(), caller.pacts());
    }
}
