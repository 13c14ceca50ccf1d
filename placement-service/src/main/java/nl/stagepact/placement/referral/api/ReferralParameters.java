package nl.stagepact.placement.referral.api;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;

import nl.stagepact.placement.referral.domain.ReferralState;

/** Parameters of the list of referrals. */
record ReferralParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "referred,taken_up", description = """
                Any of referred, taken_up, recognised, vacancy_placed, declined, withdrawn; default: all""") Set<ReferralState> state) {

    /** In a fixed order, since they are part of a cursor. */
    List<ReferralState> states() {
        return state.isEmpty() ? List.of(ReferralState.values()) : state.stream().sorted().toList();
    }
}
