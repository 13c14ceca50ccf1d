package nl.stagepact.discrimination.casework.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Case;
import nl.stagepact.discrimination.casework.domain.CaseFile;
import nl.stagepact.discrimination.casework.domain.CaseState;
import nl.stagepact.discrimination.casework.domain.ListedCase;
import nl.stagepact.discrimination.casework.usecase.AssignCase;
import nl.stagepact.discrimination.casework.usecase.ReadCase;
import nl.stagepact.discrimination.casework.usecase.ReadWorkList;
import nl.stagepact.discrimination.casework.usecase.SpendReplacement;
import nl.stagepact.discrimination.casework.usecase.TakeStep;
import nl.stagepact.discrimination.readinglog.api.PurposeParameter;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.routing.domain.DeskCaller;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Cases, for the handlers of a desk. */
@Path("/cases")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Cases", description = "Handle reports, as far as their reporters let the desk")
public class CaseResource {

    private final ReadWorkList readWorkList;
    private final ReadCase readCase;
    private final TakeStep takeStep;
    private final AssignCase assignCase;
    private final SpendReplacement spendReplacement;
    private final CallerDesk callerDesk;
    private final Cursors cursors;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    CaseResource(ReadWorkList readWorkList, ReadCase readCase, TakeStep takeStep, AssignCase assignCase,
            SpendReplacement spendReplacement, CallerDesk callerDesk, Cursors cursors, BodyReader bodies,
            CurrentLanguage language) {
        this.readWorkList = readWorkList;
        this.readCase = readCase;
        this.takeStep = takeStep;
        this.assignCase = assignCase;
        this.spendReplacement = spendReplacement;
        this.callerDesk = callerDesk;
        this.cursors = cursors;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS, Roles.SOCIAL_RETURN_ADVISER,
            Roles.INCLUSION_ADVISER })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCases", summary = "Read the work list of the caller's desk", description = """
            Cases whose term is due first come first. Nothing of their content is opened. A desk that is only told of companies has \
            none that it handles; access=shared lists those that concern a company it was told of.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = ListedCaseView.Listing.class)) })
    public ListedCaseView.Listing list(@BeanParam CaseParameters given, @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        DeskCaller caller = callerDesk.get();
        List<CaseState> states = given.states();
        boolean shared = given.access() == CaseParameters.Access.SHARED;
        String collection = "cases " + caller.desk().text() + ' ' + shared + states + given.overdue() + given.handler();
        Optional<String> after = cursors.after(collection, paging.cursor());
        Page<ListedCase> page = shared ? readWorkList.shared(caller, states, after, paging.pageSize())
                : readWorkList.handled(caller, states, given.handler(caller.subject()), given.overdue(), after,
                        paging.pageSize());
        return new ListedCaseView.Listing(page.items().stream().map(ListedCaseView::of).toList(),
                cursors.next(collection, page.next(), uri));
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS, Roles.SOCIAL_RETURN_ADVISER,
            Roles.INCLUSION_ADVISER })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCase", summary = "Read a case", description = """
            The parts that the reporter lets the caller's desk read. Every reading is logged, and the reporter sees it. With an \
            ETag for the desk that handles it.""")
    @APIResponse(responseCode = "200", description = "The case", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = CaseView.class)) })
    public Response get(
            @PathParam("caseId") UUID caseId,
            @BeanParam PurposeParameter reading) {
        DeskCaller caller = callerDesk.get();
        CaseFile file = readCase.read(caseId, caller, reading.purpose());
        // The version tells how often something happened, which is for the desk that handles it.
        return file.subject().isHandledBy(caller.recipient())
                ? EntityVersion.ok(CaseView.of(file, caller), file.subject().version())
                : Response.ok(CaseView.of(file, caller)).build();
    }

    @POST
    @Path("/{caseId}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postCaseStep", summary = "Take the next step of a case", description = """
            By the desk that handles it. Confirming ends the terms of confirmation and acknowledgement, an outcome that of \
            feedback. Who takes the first step becomes the handler.""")
    @APIResponse(responseCode = "200", description = "The state of the case", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = CaseStateView.class)) })
    @APIResponse(responseCode = "409", description = "The state does not allow this step")
    public Response step(
            @PathParam("caseId") UUID caseId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = CaseStepBody.class), examples = {
                            @ExampleObject(ref = "caseStep") }) }) InputStream body)
            throws IOException {
        CaseStepBody step = bodies.read(body, CaseStepBody.class, language.get());
        return answer(takeStep.take(caseId, step.state().state(), step.message(), step.toDecision(), callerDesk.get(),
                EntityVersion.required(ifMatch)));
    }

    @PUT
    @Path("/{caseId}/handler")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putCaseHandler", summary = "Assign a case to a handler", description = """
            By the desk that handles it, such as when a handler is absent or has left.""")
    @APIResponse(responseCode = "200", description = "The state of the case", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = CaseStateView.class)) })
    public Response assign(
            @PathParam("caseId") UUID caseId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = HandlerBody.class), examples = {
                            @ExampleObject(ref = "handler") }) }) InputStream body)
            throws IOException {
        HandlerBody assigned = bodies.read(body, HandlerBody.class, language.get());
        return answer(assignCase.assign(caseId, assigned.handler(), callerDesk.get(), EntityVersion.required(ifMatch)));
    }

    @POST
    @Path("/{caseId}/replacements")
    @Operation(operationId = "postCaseReplacement", summary = "Note that a token was spent for another place", description = """
            By the desk that handles the case, when its reporter asked for another place. The token is used where places are \
            looked for; it is not told here, so that nobody can follow a placement back to a report. The reporter sees the day.""")
    @APIResponse(responseCode = "204", description = "Noted")
    @APIResponse(responseCode = "409", description = "No other place is asked for, or a token was spent for it already")
    public Response spendReplacement(@PathParam("caseId") UUID caseId) {
        spendReplacement.spend(caseId, callerDesk.get());
        return Response.noContent().build();
    }

    private static Response answer(Case subject) {
        return EntityVersion.ok(CaseStateView.of(subject), subject.version());
    }
}
