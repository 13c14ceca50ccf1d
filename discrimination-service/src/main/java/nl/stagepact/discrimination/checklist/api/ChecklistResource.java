package nl.stagepact.discrimination.checklist.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.PermitAll;
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

import nl.stagepact.discrimination.checklist.domain.Statement;
import nl.stagepact.discrimination.checklist.usecase.ReadCompliance;
import nl.stagepact.discrimination.checklist.usecase.StateCompliance;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.discrimination.routing.domain.DeskRejected;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** What a good reporting structure has, and what each school states about its own. */
@Path("/checklist")
@Tag(name = "Checklist", description = "What a good reporting structure has, and what schools state about theirs")
public class ChecklistResource {

    private static final String COLLECTION = "checklist";

    private final ReadCompliance readCompliance;
    private final StateCompliance stateCompliance;
    private final CallerDesk callerDesk;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage language;

    ChecklistResource(ReadCompliance readCompliance, StateCompliance stateCompliance, CallerDesk callerDesk, Cursors cursors,
            BodyReader bodies, Texts texts, CurrentLanguage language) {
        this.readCompliance = readCompliance;
        this.stateCompliance = stateCompliance;
        this.callerDesk = callerDesk;
        this.cursors = cursors;
        this.bodies = bodies;
        this.texts = texts;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getChecklist", summary = "Read what a good reporting structure has", description = "For everyone.")
    @APIResponse(responseCode = "200", description = "The requirements", content = {
            @Content(schema = @Schema(implementation = ChecklistView.class)) })
    public ChecklistView requirements() {
        return ChecklistView.of(texts, language.get());
    }

    @GET
    @Path("/schools")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listSchoolChecklists", summary = "List what schools state", description = """
            For everyone: per school what its structure has, since when that is stated, and in which role.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ChecklistView.Listing.class)) })
    public ChecklistView.Listing schools(@BeanParam PageParameters paging, @Context UriInfo uri) {
        Page<List<Statement>> page = readCompliance.page(cursors.after(COLLECTION, paging.cursor()).orElse(null),
                paging.pageSize());
        return new ChecklistView.Listing(page.items().stream().map(ChecklistView.SchoolView::of).toList(),
                cursors.next(COLLECTION, page.next(), uri));
    }

    @POST
    @Path("/schools/{institutionCode}/statements")
    @RolesAllowed(Roles.CONFIDENTIAL_ADVISER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postChecklistStatements", summary = "State what a school's structure has", description = """
            For the caller's own school. Stating the same again changes nothing.""")
    @APIResponse(responseCode = "204", description = "Stated")
    public Response state(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = StatementsBody.class), examples = {
                            @ExampleObject(ref = "statements") }) }) InputStream body)
            throws IOException {
        DeskCaller caller = callerDesk.get();
        if (!caller.desk().organisation().text().equals(institutionCode)) {
            throw new DeskRejected.NotYourDesk();
        }
        stateCompliance.state(institutionCode, bodies.read(body, StatementsBody.class, language.get()).toStatements(),
                caller.role());
        return Response.noContent().build();
    }
}
