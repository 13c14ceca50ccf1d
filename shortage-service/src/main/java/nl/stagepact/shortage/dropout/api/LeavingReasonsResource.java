package nl.stagepact.shortage.dropout.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.shortage.access.api.SchoolAccess;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;
import nl.stagepact.shortage.dropout.usecase.SetLeavingReasons;

/** How a school's own reasons for leaving map to those of DUO. */
@Path("/institutions/{institutionCode}/leaving-reasons")
@Tag(name = "Dropout")
public class LeavingReasonsResource {

    private final SetLeavingReasons setLeavingReasons;
    private final SchoolAccess access;
    private final CurrentCaller caller;
    private final BodyReader bodyReader;
    private final CurrentLanguage currentLanguage;

    LeavingReasonsResource(SetLeavingReasons setLeavingReasons, SchoolAccess access, CurrentCaller caller,
            BodyReader bodyReader, CurrentLanguage currentLanguage) {
        this.setLeavingReasons = setLeavingReasons;
        this.access = access;
        this.caller = caller;
        this.bodyReader = bodyReader;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PACT_ADMIN,
            Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getLeavingReasons", summary = "Read a school's reasons for leaving", description = """
            With DUO's category of each reason.""")
    @APIResponse(responseCode = "200", description = "The table", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class)) })
    public Response reasons(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode) {
        access.requireReadable(institutionCode);
        return answer(setLeavingReasons.of(institutionCode));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putLeavingReasons", summary = "Map a school's reasons to those of DUO", description = """
            Replaces the whole table: the reasons that the school already registers, each with one of DUO's categories and whether it
            means that no internship was found. Counts follow from these reasons without more registration. Earlier deliveries keep the
            mapping of their time.""")
    @APIResponse(responseCode = "200", description = "The current table", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class)) })
    public Response setReasons(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = LeavingReasonsBody.class), examples = {
                            @ExampleObject(name = "leavingReasons", ref = "leavingReasons") }) }) InputStream body)
            throws IOException {
        access.requireOwn(institutionCode);
        LeavingReasonsBody table = bodyReader.read(body, LeavingReasonsBody.class, currentLanguage.get());
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(setLeavingReasons.set(institutionCode, table.toReasons(), expected, caller.get().client()));
    }

    private static Response answer(LeavingReasons table) {
        return EntityVersion.ok(LeavingReasonsBody.of(table), table.version());
    }
}
