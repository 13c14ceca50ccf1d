package nl.stagepact.placement.vacancy.api;

import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;

/** What the caller's token allows to be done with vacancies. */
public final class CallerRights {

    private CallerRights() {
    }

    /** A school or a sector organisation offers for a company that asked it to; that it was asked, it answers for. */
    public static VacancyRights of(Caller who) {
        return new VacancyRights(who.client(), who.is(Roles.TRAINING_COMPANY) ? who.leerbedrijfId() : null,
                who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER),
                who.isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SECTOR_ORGANISATION));
    }
}
