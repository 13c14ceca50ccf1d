package nl.stagepact.discrimination.hearing.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

import nl.stagepact.discrimination.hearing.domain.HearingRejected;
import nl.stagepact.discrimination.hearing.domain.LinkCode;
import nl.stagepact.discrimination.hearing.usecase.HearCompany;
import nl.stagepact.discrimination.wire.TextBody;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** What a desk asks a company, by the code in the link. */
@Path("/company-request")
@Tag(name = "Hearing")
public class LinkedRequestResource {

    static final String HEADER = "Link-Code";
    static final String MEANING = "The code of the link. Case, spaces and hyphens do not matter";

    private final HearCompany hearCompany;
    private final BodyReader bodies;
    private final CurrentLanguage language;

    LinkedRequestResource(HearCompany hearCompany, BodyReader bodies, CurrentLanguage language) {
        this.hearCompany = hearCompany;
        this.bodies = bodies;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getLinkedRequest", summary = "Read what a desk asks", description = """
            For the company that was sent a link, without an account.""")
    @APIResponse(responseCode = "200", description = "The question", content = {
            @Content(schema = @Schema(implementation = LinkedRequestView.class)) })
    public LinkedRequestView get(
            @Parameter(description = MEANING, required = true) @Nullable @HeaderParam(HEADER) String code) {
        return LinkedRequestView.of(hearCompany.read(required(code)));
    }

    @POST
    @PermitAll
    @Path("/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "postLinkedReply", summary = "Reply to a desk", description = """
            Once, also after the day on which the reply is due. Only the desk reads it.""")
    @APIResponse(responseCode = "204", description = "Replied")
    @APIResponse(responseCode = "409", description = "There is a reply already")
    public Response reply(
            @Parameter(description = MEANING, required = true) @Nullable @HeaderParam(HEADER) String code,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = TextBody.class), examples = {
                            @ExampleObject(ref = "text") }) }) InputStream body)
            throws IOException {
        String reply = bodies.read(body, TextBody.class, language.get()).text();
        hearCompany.reply(required(code), reply);
        return Response.noContent().build();
    }

    /** Text that is no code is answered like a code that no request has. */
    private static LinkCode required(@Nullable String header) {
        return Optional.ofNullable(header).flatMap(LinkCode::read).orElseThrow(HearingRejected.LinkUnknown::new);
    }
}
