package nl.stagepact.discrimination.hearing.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.discrimination.hearing.domain.OpenedRequest;
import nl.stagepact.discrimination.hearing.usecase.ReadRequests;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.servicekit.caller.Roles;

/** Replies of companies that are still due. */
@Path("/company-requests")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Hearing")
public class WaitingRequestResource {

    private static final int MOST = 500;

    private final ReadRequests readRequests;
    private final CallerDesk callerDesk;

    WaitingRequestResource(ReadRequests readRequests, CallerDesk callerDesk) {
        this.readRequests = readRequests;
        this.callerDesk = callerDesk;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCompanyRequests", summary = "Read which companies have not replied", description = """
            Of all cases that the caller's desk handles, those due first before others, 500 at most. Nothing of their content is \
            opened.""")
    @APIResponse(responseCode = "200", description = "The requests", content = {
            @Content(schema = @Schema(implementation = CompanyRequestView.Listing.class)) })
    public CompanyRequestView.Listing list() {
        return CompanyRequestView.Listing.of(readRequests.waiting(callerDesk.get(), MOST).stream()
                .map(request -> new OpenedRequest(request, null, null)).toList());
    }
}
