package nl.stagepact.placement.placement.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.api.VisibleCompany;
import nl.stagepact.placement.placement.domain.RefusalCounts;
import nl.stagepact.placement.placement.usecase.ReadRefusals;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** How often companies refused students. */
@Path("/refusal-counts")
@Tag(name = "Placements")
public class RefusalCountsResource {

    private static final String COLLECTION = "refusal counts";

    private final ReadRefusals readRefusals;
    private final VisibleCompany companies;
    private final Cursors cursors;

    RefusalCountsResource(ReadRefusals readRefusals, VisibleCompany companies, Cursors cursors) {
        this.readRefusals = readRefusals;
        this.companies = companies;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "listRefusalCounts", summary = "List how often companies refused students", description = """
            Companies that refused a student in the last year, in the order of their ids.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = RefusalCountsView.Listing.class)) })
    public RefusalCountsView.Listing list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<RefusalCounts> page = readRefusals.page(cursors.after(COLLECTION, paging.cursor()).orElse(""),
                paging.pageSize());
        return new RefusalCountsView.Listing(page.items().stream().map(RefusalCountsView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }

    @GET
    @Path("/{leerbedrijfId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.TRAINING_COMPANY })
    @Operation(operationId = "getRefusalCounts", summary = "Read how often a company refused students", description = """
            In the last year; for SBB, and for the company itself.""")
    @APIResponse(responseCode = "200", description = "The numbers", content = {
            @Content(schema = @Schema(implementation = RefusalCountsView.class)) })
    public RefusalCountsView get(
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        return RefusalCountsView.of(readRefusals.of(companies.of(leerbedrijfId, Roles.SBB_SYSTEM, Roles.SBB_ADVISER)));
    }
}
