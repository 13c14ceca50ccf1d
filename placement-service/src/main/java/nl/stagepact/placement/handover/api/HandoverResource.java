package nl.stagepact.placement.handover.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.handover.usecase.HandOverRecord;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.api.SearchCaseResource;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Handing over a student's record. */
@Path("/search-cases/{caseKey}/handovers")
@Tag(name = "Records", description = "What a student did at companies, handed over with consent")
public class HandoverResource {

    private final HandOverRecord handOverRecord;
    private final CallerOrganisation organisation;
    private final CurrentCaller caller;
    private final PastDays pastDays;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    HandoverResource(HandOverRecord handOverRecord, CallerOrganisation organisation, CurrentCaller caller, PastDays pastDays,
            BodyReader bodies, CurrentLanguage currentLanguage) {
        this.handOverRecord = handOverRecord;
        this.organisation = organisation;
        this.caller = caller;
        this.pastDays = pastDays;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "postHandover", summary = "Hand over a student's record", description = """
            As the student consented. Whoever has the code reads the record for 90 days; it holds no name and no key. A code \
            that was made before reads it no more.""")
    @APIResponse(responseCode = "201", description = "The code", content = {
            @Content(schema = @Schema(implementation = HandoverView.class)) })
    public Response handOver(
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = HandoverBodies.ConsentBody.class), examples = {
                            @ExampleObject(ref = "handover") }) }) InputStream body)
            throws IOException {
        HandoverBodies.ConsentBody consent = bodies.read(BodyReader.bytes(body), HandoverBodies.ConsentBody.class,
                currentLanguage.get(), (read, faults) -> pastDays.check("consentedOn", read.consentedOn(), faults));
        return Response.status(201).entity(HandoverView.of(handOverRecord.handOver(organisation.code(),
                SearchCaseResource.key(caseKey), consent.consentedOn(), caller.get().client()))).build();
    }

    @DELETE
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "deleteHandovers", summary = "Take back a student's consent", description = """
            No code reads the record any more. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response withdraw(
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey) {
        handOverRecord.withdraw(organisation.code(), SearchCaseResource.key(caseKey));
        return Response.noContent().build();
    }
}
