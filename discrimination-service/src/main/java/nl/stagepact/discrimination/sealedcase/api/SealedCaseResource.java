package nl.stagepact.discrimination.sealedcase.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.casesealing.Base64Text;
import nl.stagepact.discrimination.attachment.api.FileContent;
import nl.stagepact.discrimination.readinglog.api.PurposeParameter;
import nl.stagepact.discrimination.routing.api.CallerDesk;
import nl.stagepact.discrimination.sealedcase.usecase.AddSealedEntry;
import nl.stagepact.discrimination.sealedcase.usecase.ReadSealedCase;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Cases for desks with a key of their own: the service gives and takes them sealed. */
@Path("/sealed-cases/{caseId}")
@RolesAllowed({ Roles.CONFIDENTIAL_ADVISER, Roles.DISCRIMINATION_DESK, Roles.SBB_COMPLAINTS })
@Tag(name = "Sealed cases", description = "For desks with a key of their own, which the service does not have")
public class SealedCaseResource {

    private final ReadSealedCase readSealedCase;
    private final AddSealedEntry addSealedEntry;
    private final CallerDesk callerDesk;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    SealedCaseResource(ReadSealedCase readSealedCase, AddSealedEntry addSealedEntry, CallerDesk callerDesk, BodyReader bodies,
            CurrentLanguage language) {
        this.readSealedCase = readSealedCase;
        this.addSealedEntry = addSealedEntry;
        this.callerDesk = callerDesk;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getSealedCase", summary = "Read a case as it is sealed", description = """
            For a desk with a key of its own: what the reporter lets it read, which only that key opens. Logged as a reading, and \
            the reporter sees it. A desk without a key of its own gets no keys and no entries.""")
    @APIResponse(responseCode = "200", description = "The case", content = {
            @Content(schema = @Schema(implementation = SealedCaseView.class)) })
    public SealedCaseView get(
            @PathParam("caseId") UUID caseId,
            @BeanParam PurposeParameter reading) {
        return SealedCaseView.of(readSealedCase.read(caseId, callerDesk.get(), reading.purpose()));
    }

    @GET
    @Path("/attachments/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getSealedAttachment", summary = "Read a file of a case as it is sealed", description = """
            Streaming AEAD (AES-256-GCM with HKDF, segments of 64 KiB); its key is in the entry that lists it.""")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = FileContent.TYPE, schema = @Schema(implementation = FileContent.class)) })
    public Response attachment(
            @PathParam("caseId") UUID caseId,
            @PathParam("attachmentId") UUID attachmentId,
            @BeanParam PurposeParameter reading) {
        return Response.ok(readSealedCase.attachment(caseId, attachmentId, callerDesk.get(), reading.purpose()),
                FileContent.TYPE).build();
    }

    @POST
    @Path("/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postSealedEntry", summary = "Send a sealed message or note", description = """
            By the desk that handles the case, sealed with the public key of the part. One that is sent again is not added again. \
            What does not open is not shown to the reporter.""")
    @APIResponse(responseCode = "204", description = "Added")
    @APIResponse(responseCode = "409", description = "The part has a newer key, or the case has as many entries as one can have")
    public Response write(
            @PathParam("caseId") UUID caseId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = SealedEntryBody.class), examples = {
                            @ExampleObject(ref = "sealedEntry") }) }) InputStream body)
            throws IOException {
        SealedEntryBody entry = bodies.read(body, SealedEntryBody.class, language.get());
        addSealedEntry.add(caseId, entry.kind().kind(), UUID.fromString(entry.id()), entry.generation(),
                Base64Text.bytes(entry.sealed()), callerDesk.get());
        return Response.noContent().build();
    }
}
