package nl.stagepact.placement.vacancy.api;

import java.util.Optional;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.Roles;

/** Rights on vacancies, from the caller's access token. */
public final class CallerRights {

    private CallerRights() {
    }

    /** Schools and sector organisations publish on behalf of companies and are responsible for having their consent. */
    public static VacancyRights of(Caller who) {
        LeerbedrijfId company = who.is(Roles.TRAINING_COMPANY)
                ? Optional.ofNullable(who.leerbedrijfId()).flatMap(LeerbedrijfId::of).orElse(null)
                : null;
        return new VacancyRights(who.client(), company,
                who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER),
                who.isAny(Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SECTOR_ORGANISATION));
    }
}
