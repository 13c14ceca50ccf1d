package nl.stagepact.placement.vacancy.api;

import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;

/** Rights on vacancies, from the caller's access token. */
public final class CallerRights {

    private CallerRights() {
    }

    /** Schools and sector organisations publish on behalf of companies and are responsible for having their consent. */
    public static VacancyRights of(Caller who) {
        return new VacancyRights(who.client(), who.is(Roles.TRAINING_COMPANY) ? who.leerbedrijfId() : null,
                who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER),
                who.isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SECTOR_ORGANISATION));
    }
}
