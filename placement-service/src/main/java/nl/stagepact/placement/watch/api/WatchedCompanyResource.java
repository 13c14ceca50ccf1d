package nl.stagepact.placement.watch.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.placement.watch.domain.SchoolWithdrawal;
import nl.stagepact.placement.watch.usecase.WatchCompanies;
import nl.stagepact.placement.wire.LargePageParameters;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Companies where a school has or seeks places, and what is withdrawn there. */
@Path("/institutions/{institutionCode}")
@Tag(name = "Recognitions")
public class WatchedCompanyResource {

    private final WatchCompanies watchCompanies;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    WatchedCompanyResource(WatchCompanies watchCompanies, CurrentCaller caller, Cursors cursors, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.watchCompanies = watchCompanies;
        this.caller = caller;
        this.cursors = cursors;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Path("/watched-companies")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "listWatchedCompanies", summary = "List watched companies", description = """
            Companies that the caller's own school watches.""")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = WatchView.class)))
    public WatchView list(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam LargePageParameters paging,
            @Context UriInfo uri) {
        String school = own(institutionCode);
        String collection = "watched " + school;
        String after = cursors.after(collection, paging.cursor()).orElse("");
        Page<LeerbedrijfId> page = watchCompanies.page(school, after, paging.pageSize());
        return new WatchView(page.items().stream().map(LeerbedrijfId::code).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/watched-companies/{leerbedrijfId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "getWatchedCompany", summary = "Read a watched company", description = """
            The placements that the school reported.""")
    @APIResponse(responseCode = "200", description = "The company", content = {
            @Content(schema = @Schema(implementation = WatchedCompanyBody.class)) })
    public WatchedCompanyBody get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        String school = own(institutionCode);
        LeerbedrijfId id = LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
        return new WatchedCompanyBody(WatchedCompanyBody.PlacementsBody.of(watchCompanies.placements(school, id)));
    }

    @PUT
    @Path("/watched-companies/{leerbedrijfId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putWatchedCompany", summary = "Watch a company", description = """
            The school gets the company's withdrawals, including earlier ones when it polls from the beginning, with the \
            placements that they affect. Reported placements are replaced.""")
    @APIResponse(responseCode = "201", description = "Watched from now on")
    @APIResponse(responseCode = "204", description = "The company was already watched; placements are replaced")
    @APIResponse(responseCode = "409", description = "The school watches the maximum number of companies")
    public Response watch(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId,
            @RequestBody(required = false, content = {
                    @Content(schema = @Schema(implementation = WatchedCompanyBody.class), examples = {
                            @ExampleObject(ref = "placements") }) }) InputStream body)
            throws IOException {
        String school = own(institutionCode);
        LeerbedrijfId id = LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
        byte[] bytes = BodyReader.bytes(body);
        List<RunningPlacements> placements = bytes.length == 0 ? List.of()
                : bodies.read(bytes, WatchedCompanyBody.class, currentLanguage.get()).toPlacements();
        return Response.status(watchCompanies.watch(school, id, placements, caller.get().client()) ? 201 : 204).build();
    }

    @DELETE
    @Path("/watched-companies/{leerbedrijfId}")
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "deleteWatchedCompany", summary = "Stop watching a company", description = """
            The school no longer gets its withdrawals, nor earlier ones.""")
    @APIResponse(responseCode = "204", description = "No longer watched")
    public Response unwatch(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        String school = own(institutionCode);
        LeerbedrijfId.of(leerbedrijfId).ifPresent(id -> watchCompanies.unwatch(school, id));
        return Response.noContent().build();
    }

    @GET
    @Path("/withdrawals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "listWithdrawals", summary = "Poll withdrawals", description = """
            Withdrawn recognitions of companies that the school watches, in the order in which they were recorded. The link \
            next is always present: polled later, it returns later withdrawals, each once.""")
    @APIResponse(responseCode = "200", description = "Withdrawals", content = {
            @Content(schema = @Schema(implementation = WatchView.Withdrawals.class)) })
    public WatchView.Withdrawals withdrawals(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @BeanParam WithdrawalParameters paging,
            @Context UriInfo uri) {
        String school = own(institutionCode);
        String collection = "withdrawals " + school;
        long after = Long.parseLong(cursors.after(collection, paging.cursor()).orElse("0"));
        List<SchoolWithdrawal> found = watchCompanies.withdrawals(school, after, paging.pageSize());
        long last = found.isEmpty() ? after : found.getLast().withdrawal().position();
        String next = cursors.next(collection, Long.toString(last), uri);
        return new WatchView.Withdrawals(found.stream().map(WatchView.WithdrawalView::of).toList(), String.valueOf(next));
    }

    /** Another school's is not told from one that does not exist. */
    private String own(String institutionCode) {
        if (!caller.get().actsFor(institutionCode)) {
            throw ProblemException.notFound();
        }
        return institutionCode;
    }

}
