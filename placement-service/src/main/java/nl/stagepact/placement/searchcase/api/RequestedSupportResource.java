package nl.stagepact.placement.searchcase.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.searchcase.domain.SupportAction;
import nl.stagepact.placement.searchcase.usecase.ConcludeSupport;
import nl.stagepact.placement.searchcase.usecase.ReadSupport;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Support that advisers of a pact are asked for, and what it led to. */
@Path("/support-actions")
@Tag(name = "Search cases")
public class RequestedSupportResource {

    private final ConcludeSupport concludeSupport;
    private final ReadSupport readSupport;
    private final CallerOrganisation organisation;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    RequestedSupportResource(ConcludeSupport concludeSupport, ReadSupport readSupport, CallerOrganisation organisation,
            CurrentCaller caller, Cursors cursors, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.concludeSupport = concludeSupport;
        this.readSupport = readSupport;
        this.organisation = organisation;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER })
    @Operation(operationId = "listRequestedSupport", summary = "List support that a pact is asked for", description = """
            For the advisers of the caller's pacts.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = SupportActionView.Listing.class)) })
    public SupportActionView.Listing requested(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Set<String> pacts = caller.get().pacts();
        String collection = "support " + new TreeSet<>(pacts);
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<SupportAction> page = readSupport.ofPacts(pacts, before, paging.pageSize());
        return new SupportActionView.Listing(page.items().stream().map(SupportActionView.RequestedView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @POST
    @Path("/{supportActionId}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER })
    @Operation(operationId = "postSupportResult", summary = "Record what support led to", description = """
            By the organisation of the case, or by an adviser of the pact that was asked. Idempotent.""")
    @APIResponse(responseCode = "200", description = "Recorded", content = {
            @Content(schema = @Schema(implementation = SupportActionView.class)) })
    @APIResponse(responseCode = "409", description = "It has another result")
    public SupportActionView conclude(@PathParam("supportActionId") UUID supportActionId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SupportActionBody.ResultBody.class), examples = {
                            @ExampleObject(ref = "supportResult") }) }) InputStream body)
            throws IOException {
        SupportActionBody.ResultBody led = bodies.read(body, SupportActionBody.ResultBody.class, currentLanguage.get());
        boolean advises = caller.get().isAny(Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER);
        String own = caller.get().is(Roles.POLICY_OFFICER) ? "" : organisation.code();
        return SupportActionView.of(concludeSupport.conclude(supportActionId, led.result(), own,
                advises ? caller.get().pacts() : Set.of(), caller.get().client()));
    }
}
