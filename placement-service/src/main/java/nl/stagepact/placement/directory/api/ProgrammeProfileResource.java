package nl.stagepact.placement.directory.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.directory.domain.ProfileContent;
import nl.stagepact.placement.directory.domain.ProgrammeProfile;
import nl.stagepact.placement.directory.usecase.DescribeProgramme;
import nl.stagepact.placement.directory.usecase.ReadDirectory;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.precondition.Preconditions;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** What a school tells employers of its programmes. */
@Path("/institutions/{institutionCode}/programme-profiles/{programmeCode}")
@Tag(name = "Programme directory", description = """
        For employers: what students can do and must learn ("menukaart"), when they need places, and a contact""")
public class ProgrammeProfileResource {

    private final DescribeProgramme describeProgramme;
    private final ReadDirectory readDirectory;
    private final CurrentRegisters registers;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ProgrammeProfileResource(DescribeProgramme describeProgramme, ReadDirectory readDirectory, CurrentRegisters registers,
            CurrentCaller caller, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.describeProgramme = describeProgramme;
        this.readDirectory = readDirectory;
        this.registers = registers;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getProgrammeProfile", summary = "Read a school's profile of a programme", description = "As "
            + "published in the directory.")
    @APIResponse(responseCode = "200", description = "The profile", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ProfileView.class)) })
    public Response get(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "The programme", example = "25180") @PathParam("programmeCode") String programmeCode) {
        return answer(200, readDirectory.find(institutionCode, programmeCode));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putProgrammeProfile", summary = "Publish a profile of a programme", description = """
            For the caller's own school. Creates it, or with If-Match replaces the one that the caller has read.""")
    @APIResponse(responseCode = "200", description = "Replaced", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ProfileView.class)) })
    @APIResponse(responseCode = "201", description = "Created", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = ProfileView.class)) })
    @APIResponse(responseCode = "409", description = "The programme is not in the register today")
    @APIResponse(responseCode = "428", description = "The profile exists, and If-Match is absent")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = """
            ETag of the profile that the caller has seen; required to replace one""")
    @Parameter(name = "If-None-Match", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = """
            * to store it only if there is none yet""")
    public Response put(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "The programme", example = "25180") @PathParam("programmeCode") String programmeCode,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ProfileBody.class), examples = {
                            @ExampleObject(ref = "programmeProfile") }) }) InputStream body,
            @Context HttpHeaders headers) throws IOException {
        String school = own(institutionCode);
        String programme = ProgrammeCodes.read(programmeCode).orElseThrow(ProblemException::notFound);
        ProfileContent content = bodies.read(body, ProfileBody.class, currentLanguage.get()).toContent();
        DescribeProgramme.Described described = describeProgramme.describe(school, programme, content,
                Preconditions.of(headers), caller.get().client());
        return answer(described.isNew() ? 201 : 200, described.profile());
    }

    @DELETE
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "deleteProgrammeProfile", summary = "Delete a profile of a programme", description = "Removes it from "
            + "the directory.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(
            @Parameter(description = "The school", example = "99DA") @PathParam("institutionCode") String institutionCode,
            @Parameter(description = "The programme", example = "25180") @PathParam("programmeCode") String programmeCode,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", description = "Deleted only if it has this "
                    + "ETag", schema = @Schema(type = SchemaType.STRING)) @Nullable @HeaderParam("If-Match") String ifMatch) {
        describeProgramme.remove(own(institutionCode), programmeCode, EntityVersion.ifGiven(ifMatch));
        return Response.noContent().build();
    }

    private Response answer(int status, ProgrammeProfile profile) {
        return Response.status(status).entity(ProfileView.of(profile, registers))
                .header(HttpHeaders.ETAG, EntityVersion.tag(profile.version())).build();
    }

    /** Another school's is not told from one that does not exist. */
    private String own(String institutionCode) {
        if (!caller.get().actsFor(institutionCode)) {
            throw ProblemException.notFound();
        }
        return institutionCode;
    }
}
