package nl.stagepact.discrimination.routing.api;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.usecase.Pseudonyms;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskCode;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;

/** The desk at which the caller works, from the access token. */
@ApplicationScoped
public class CallerDesk {

    private final CurrentCaller caller;
    private final Pseudonyms pseudonyms;

    CallerDesk(CurrentCaller caller, Pseudonyms pseudonyms) {
        this.caller = caller;
        this.pseudonyms = pseudonyms;
    }

    /** The first of the roles decides. @throws DeskRejected.NotYourDesk for a caller who works at no desk */
    public DeskCaller get() {
        Caller who = caller.get();
        if (who.is(Roles.DISCRIMINATION_DESK)) {
            return at(new DeskCode(DeskCode.NATIONAL), Roles.DISCRIMINATION_DESK);
        }
        if (who.is(Roles.SBB_COMPLAINTS)) {
            return at(new DeskCode(DeskCode.SBB), Roles.SBB_COMPLAINTS);
        }
        if (who.is(Roles.CONFIDENTIAL_ADVISER)) {
            return Optional.ofNullable(who.institutionCode()).flatMap(school -> DeskCode.ofSchool(school, who.unitCode()))
                    .map(desk -> at(desk, Roles.CONFIDENTIAL_ADVISER)).orElseThrow(DeskRejected.NotYourDesk::new);
        }
        return ofMunicipality(who);
    }

    private DeskCaller ofMunicipality(Caller who) {
        String municipality = who.municipalityCode();
        if (municipality != null && who.is(Roles.SOCIAL_RETURN_ADVISER)) {
            return DeskCode.ofMunicipality(municipality).map(desk -> at(desk, Roles.SOCIAL_RETURN_ADVISER))
                    .orElseThrow(DeskRejected.NotYourDesk::new);
        }
        if (municipality != null && who.is(Roles.INCLUSION_ADVISER)) {
            return DeskCode.ofInclusionAdviser(municipality).map(desk -> at(desk, Roles.INCLUSION_ADVISER))
                    .orElseThrow(DeskRejected.NotYourDesk::new);
        }
        throw new DeskRejected.NotYourDesk();
    }

    private DeskCaller at(DeskCode desk, String role) {
        return new DeskCaller(desk, pseudonyms.of(desk.text()), pseudonyms.of(desk.organisation().text()),
                caller.get().subject(), role);
    }
}
