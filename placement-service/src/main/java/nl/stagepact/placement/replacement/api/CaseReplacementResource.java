package nl.stagepact.placement.replacement.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.replacement.usecase.WithdrawReplacement;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.api.SearchCaseResource;
import nl.stagepact.servicekit.caller.Roles;

/** What a school does about a request for another place. */
@Path("/search-cases/{caseKey}/replacements")
@Tag(name = "Replacements")
public class CaseReplacementResource {

    private final WithdrawReplacement withdrawReplacement;
    private final CallerOrganisation organisation;

    CaseReplacementResource(WithdrawReplacement withdrawReplacement, CallerOrganisation organisation) {
        this.withdrawReplacement = withdrawReplacement;
        this.organisation = organisation;
    }

    @DELETE
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "deleteCaseReplacements", summary = "Take back a request for another place", description = """
            The student stays at its present place, and seeks no other one. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", description = "Another place is proposed; refuse it first")
    public Response withdraw(
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey) {
        withdrawReplacement.withdraw(organisation.code(), SearchCaseResource.key(caseKey));
        return Response.noContent().build();
    }
}
