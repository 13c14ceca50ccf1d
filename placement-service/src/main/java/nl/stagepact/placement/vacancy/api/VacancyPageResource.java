package nl.stagepact.placement.vacancy.api;

import java.util.Arrays;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.vacancy.usecase.ReadVacancies;
import nl.stagepact.placement.wire.Document;
import nl.stagepact.placement.wire.Pages;
import nl.stagepact.placement.wire.ProblemPage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** The page of a vacancy, to which feeds and search engines link. */
@Path("/vacancies/{vacancyId}/pages/{language}")
@Tag(name = "Vacancies")
public class VacancyPageResource {

    private final ReadVacancies readVacancies;
    private final CurrentRegisters registers;
    private final VacancyPage page;
    private final ProblemPage problemPage;
    private final Texts texts;

    VacancyPageResource(ReadVacancies readVacancies, CurrentRegisters registers, VacancyPage page, ProblemPage problemPage,
            Texts texts) {
        this.readVacancies = readVacancies;
        this.registers = registers;
        this.page = page;
        this.problemPage = problemPage;
        this.texts = texts;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "getVacancyPage", summary = "Show a vacancy", description = """
            A page with schema.org JobPosting for search engines. It is 410 while the vacancy is not offered, so that \
            search engines remove it.""")
    @APIResponse(responseCode = "200", description = "The page", content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The vacancy is no longer offered; as a page when HTML is accepted")
    public Response show(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "nl or en", example = "nl") @PathParam("language") String language,
            @Context HttpHeaders headers) {
        Language in = Arrays.stream(Language.values()).filter(each -> each.tag().equals(language)).findFirst()
                .orElseThrow(ProblemException::notFound);
        try {
            return answer(200, page.of(readVacancies.publishedOrGone(vacancyId), registers.programmes(), in), in);
        } catch (VacancyRejected.NotOffered gone) {
            ProblemException problem = VacancyProblems.of(gone, texts, in);
            return answer(problem.status(), problemPage.of(problem, headers, in), in);
        }
    }

    private static Response answer(int status, String html, Language language) {
        return Response.status(status).entity(html).type(Pages.HTML).header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Content-Security-Policy", Pages.POLICY).header(HttpHeaders.CACHE_CONTROL, Document.CACHEABLE)
                .build();
    }
}
