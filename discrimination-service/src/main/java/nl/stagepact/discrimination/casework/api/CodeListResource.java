package nl.stagepact.discrimination.casework.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** What the codes of a report mean. */
@Path("/code-lists")
@Tag(name = "Reporting")
public class CodeListResource {

    private final Texts texts;
    private final CurrentLanguage language;

    CodeListResource(Texts texts, CurrentLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCodes", summary = "Read what the codes of a report mean", description = """
            For everyone: labels for a form, the act behind each ground, and a definition of internship discrimination that \
            schools can use.""")
    @APIResponse(responseCode = "200", description = "The codes", content = {
            @Content(schema = @Schema(implementation = CodeListView.class)) })
    public CodeListView codes() {
        return CodeListView.of(texts, language.get());
    }
}
