package nl.stagepact.placement.handover.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.handover.usecase.ReadRecord;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.ProblemException;

/** Reading a student's record elsewhere. */
@Path("/student-records")
@Tag(name = "Records")
public class StudentRecordResource {

    private final ReadRecord readRecord;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    StudentRecordResource(ReadRecord readRecord, BodyReader bodies, CurrentLanguage currentLanguage) {
        this.readRecord = readRecord;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "postStudentRecord", summary = "Read a student's record", description = """
            With the code that its school handed over, and without signing in. The code is sent in the body, so that it is in no log. \
            404 when it was not handed over, was withdrawn, or is older than 90 days.""")
    @APIResponse(responseCode = "200", description = "The record", content = {
            @Content(schema = @Schema(implementation = StudentRecordView.class)) })
    public StudentRecordView read(
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = HandoverBodies.CodeBody.class), examples = {
                            @ExampleObject(ref = "recordCode") }) }) InputStream body)
            throws IOException {
        byte[] code = bodies.read(body, HandoverBodies.CodeBody.class, currentLanguage.get()).bytes();
        return readRecord.read(code).map(StudentRecordView::of).orElseThrow(ProblemException::notFound);
    }
}
