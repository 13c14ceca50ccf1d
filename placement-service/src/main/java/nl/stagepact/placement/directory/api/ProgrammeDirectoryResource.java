package nl.stagepact.placement.directory.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.directory.domain.DirectoryQuery;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.usecase.ReadDirectory;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;

/** The programmes of a region, for employers. */
@Path("/programme-directory")
@Tag(name = "Programme directory")
public class ProgrammeDirectoryResource {

    private static final String PUBLIC = "public, max-age=60";
    private static final int MAX_GAPS = 1_000;

    private final ReadDirectory readDirectory;
    private final CurrentRegisters registers;
    private final Cursors cursors;

    ProgrammeDirectoryResource(ReadDirectory readDirectory, CurrentRegisters registers, Cursors cursors) {
        this.readDirectory = readDirectory;
        this.registers = registers;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "listProgrammeDirectory", summary = "Find programmes", description = """
            Profiles by schools: what students can do and must learn, when they need places, and a contact. Sorted by \
            programme and school.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ProfileView.Listing.class)) })
    public Response list(@BeanParam DirectoryParameters given, @BeanParam PageParameters paging, @Context UriInfo uri) {
        DirectoryQuery query = given.toQuery(registers);
        String collection = "directory " + query;
        String after = cursors.after(collection, paging.cursor()).orElse("");
        Page<ProgrammeProfile> page = readDirectory.page(query, after, paging.pageSize());
        return Response.ok(new ProfileView.Listing(
                page.items().stream().map(profile -> ProfileView.of(profile, registers)).toList(),
                cursors.next(collection, page.next(), uri))).header(HttpHeaders.CACHE_CONTROL, PUBLIC).build();
    }

    @GET
    @Path("/gaps")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.SBB_SYSTEM,
            Roles.SBB_ADVISER })
    @Operation(operationId = "listProfileGaps", summary = "List what employers cannot find", description = """
            Programmes for which places are offered in the area while no school there has a profile of it, or only one \
            without a contact. Most vacancies first.""")
    @APIResponse(responseCode = "200", description = "The gaps", content = {
            @Content(schema = @Schema(implementation = ProfileView.Gaps.class)) })
    public ProfileView.Gaps gaps(@BeanParam GapParameters given) {
        return new ProfileView.Gaps(readDirectory.gaps(given.municipalities(registers), MAX_GAPS).stream()
                .map(gap -> ProfileView.GapView.of(gap, registers)).toList());
    }
}
