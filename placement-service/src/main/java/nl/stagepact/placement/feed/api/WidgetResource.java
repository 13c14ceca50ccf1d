package nl.stagepact.placement.feed.api;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.wire.Document;
import nl.stagepact.servicekit.problem.ProblemException;

/** Scripts that show feeds and figures on partners' websites: one tag each. */
@Path("/widgets/{script}")
@Tag(name = "Widgets", description = """
        Scripts for partners' websites: vacancies.js defines <stagepact-vacancies feed="…">, shortage-counter.js \
        <stagepact-shortage region="…">""")
public class WidgetResource {

    private static final List<String> SCRIPTS = List.of("vacancies.js", "shortage-counter.js");
    private static final String TYPE = "text/javascript";
    private static final String PUBLIC = "public, max-age=600";

    private final Map<String, Document> scripts = new LinkedHashMap<>();
    private final Instant since;

    WidgetResource(Clock clock) {
        this.since = clock.instant();
        SCRIPTS.forEach(name -> scripts.put(name, read(name)));
    }

    @GET
    @Produces(TYPE)
    @PermitAll
    @Operation(operationId = "getWidget", summary = "Load a widget", description = """
            Can be loaded by any website, also with a strict Content-Security-Policy: only script-src and connect-src must \
            allow this address.""")
    @APIResponse(responseCode = "200", description = "The script", headers = {
            @Header(name = "ETag", schema = @Schema(type = STRING), description = "Of this representation") }, content = {
                    @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.STRING)) })
    public Response script(
            @Parameter(description = "vacancies.js or shortage-counter.js", example = "vacancies.js") @PathParam("script") String script,
            @Context HttpHeaders headers, @Context Request request) {
        Document document = scripts.get(script);
        if (document == null) {
            throw ProblemException.notFound();
        }
        return document.answer(TYPE + "; charset=utf-8", since, PUBLIC, headers, request)
                // Where a website asks for it that what it loads says so.
                .header("Cross-Origin-Resource-Policy", "cross-origin").build();
    }

    private static Document read(String name) {
        try (InputStream file = WidgetResource.class.getResourceAsStream("/widgets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no widget " + name);
            }
            return Document.of(file.readAllBytes(), null);
        } catch (IOException e) {
            throw new IllegalStateException("A widget could not be read", e);
        }
    }
}
