package nl.stagepact.discrimination.conversation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.attachment.api.AttachmentView;
import nl.stagepact.discrimination.attachment.api.Downloads;
import nl.stagepact.discrimination.attachment.api.FileContent;
import nl.stagepact.discrimination.attachment.api.Uploads;
import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.usecase.CleanAttachment;
import nl.stagepact.discrimination.conversation.usecase.AttachFile;
import nl.stagepact.discrimination.conversation.usecase.ReadOwnAttachment;
import nl.stagepact.discrimination.keys.domain.Hashes;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.discrimination.wire.ReceiptCodes;

/** Files of a report, by the receipt code. */
@Path("/own-report/attachments")
@Tag(name = "Own report")
public class OwnAttachmentResource {

    private final AttachFile attachFile;
    private final CleanAttachment cleanAttachment;
    private final ReadOwnAttachment readOwnAttachment;
    private final Uploads uploads;
    private final Downloads downloads;

    OwnAttachmentResource(AttachFile attachFile, CleanAttachment cleanAttachment, ReadOwnAttachment readOwnAttachment,
            Uploads uploads, Downloads downloads) {
        this.attachFile = attachFile;
        this.cleanAttachment = cleanAttachment;
        this.readOwnAttachment = readOwnAttachment;
        this.uploads = uploads;
        this.downloads = downloads;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postOwnAttachment", summary = "Attach a file", description = """
            At most ten of 10 MiB: images, PDF, audio or plain text; which of these is told by the content. Of JPEG, PNG and PDF only \
            what can be seen is kept: no place, time or author, and a photo of more than 9 million pixels becomes smaller. Other \
            files are kept as they are sent. Read by those who may read the attachments. A file that is sent again is not added \
            again.""")
    @APIResponse(responseCode = "201", description = "Attached", content = {
            @Content(schema = @Schema(implementation = AttachmentView.class)) })
    @APIResponse(responseCode = "409", description = "The report is withdrawn, or has as many files as one can have")
    @APIResponse(responseCode = "422", description = "The image or PDF cannot be read, or only with a password or very much memory")
    @APIResponse(responseCode = "503", description = "Too many files arrive; send it again later")
    public Response attach(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @RequestBody(required = true, description = "The file itself", content = {
                    @Content(mediaType = FileContent.TYPE, schema = @Schema(implementation = FileContent.class), examples = {
                            @ExampleObject(ref = "attachment") }) }) InputStream body)
            throws IOException {
        ReceiptCode own = ReceiptCodes.required(code);
        OpenedEntry<Attachment> attached = uploads.receive(attachFile.requireReport(own), body,
                content -> attachFile.find(own, Hashes.sha256(content))
                        .orElseGet(() -> attachFile.attach(own, cleanAttachment.clean(content))));
        return Response.status(201).entity(AttachmentView.of(attached)).build();
    }

    @GET
    @PermitAll
    @Path("/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getOwnAttachment", summary = "Read a file of one's own report", description = """
            As it is kept. The report lists its files.""")
    @APIResponse(responseCode = "200", description = "The file", content = {
            @Content(mediaType = FileContent.TYPE, schema = @Schema(implementation = FileContent.class)) })
    public Response get(
            @Parameter(description = ReceiptCodes.MEANING, required = true) @Nullable @HeaderParam(ReceiptCodes.HEADER) String code,
            @PathParam("attachmentId") UUID attachmentId) {
        ReceiptCode own = ReceiptCodes.required(code);
        return downloads.toReporter(() -> readOwnAttachment.read(own, attachmentId));
    }
}
