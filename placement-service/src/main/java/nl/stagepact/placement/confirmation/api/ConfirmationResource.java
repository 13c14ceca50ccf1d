package nl.stagepact.placement.confirmation.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.confirmation.api.LinkView.DecisionBody;
import nl.stagepact.placement.confirmation.usecase.LinkVacancy;
import nl.stagepact.placement.vacancy.api.VacancyProblems;
import nl.stagepact.placement.vacancy.domain.VacancyRejected;
import nl.stagepact.placement.wire.Pages;
import nl.stagepact.placement.wire.ProblemPage;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Excerpt;
import nl.stagepact.servicekit.problem.InputError;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** The page behind a link by which an employer confirms or withdraws a vacancy without login. */
@Path("/confirmations/{secret}")
@Tag(name = "Vacancies")
public class ConfirmationResource {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;
    private static final String CONFIRM = "confirm";
    private static final String WITHDRAW = "withdraw";
    private static final int MAX_FORM_BYTES = 200;
    private static final String SECRET = "[A-Za-z0-9_-]{43}";

    private final LinkVacancy linkVacancy;
    private final ConfirmationPage page;
    private final ProblemPage problemPage;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    ConfirmationResource(LinkVacancy linkVacancy, ConfirmationPage page, ProblemPage problemPage, Texts texts,
            CurrentLanguage currentLanguage) {
        this.linkVacancy = linkVacancy;
        this.page = page;
        this.problemPage = problemPage;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "getConfirmation", summary = "Ask whether a vacancy is still offered", description = """
            A page with two buttons. Reading it changes nothing, since mail programs follow links before people do.""")
    @APIResponse(responseCode = "200", description = "The page", content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "410", description = "The link was used, has expired or was revoked")
    public Response ask(
            @Parameter(description = "Secret from the link") @PathParam("secret") String secret,
            @Context HttpHeaders headers) {
        Language language = currentLanguage.get();
        return answering(headers, () -> page.ask(linkVacancy.look(known(secret)), language));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(operationId = "postConfirmation", summary = "Confirm or withdraw a vacancy by link", description = "A link can be "
            + "used once.")
    @APIResponse(responseCode = "200", description = "The result as a page", content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)) })
    @APIResponse(responseCode = "409", description = "The vacancy has ended, or the company is not recognised for it")
    @APIResponse(responseCode = "410", description = "The link was used, has expired or was revoked")
    public Response decide(
            @Parameter(description = "Secret from the link") @PathParam("secret") String secret,
            @RequestBody(required = true, content = {
                    @Content(mediaType = FORM, schema = @Schema(implementation = DecisionBody.class), examples = {
                            @ExampleObject(ref = "confirmation") }) }) InputStream body,
            @Context HttpHeaders headers) throws IOException {
        Language language = currentLanguage.get();
        boolean confirmed = decision(body, language).equals(CONFIRM);
        return answering(headers, () -> page.done(linkVacancy.use(known(secret), confirmed), confirmed, language));
    }

    /** Parsed here: the framework's form reader answers 500 to invalid percent-encoding. */
    private String decision(InputStream body, Language language) throws IOException {
        String form = new String(body.readNBytes(MAX_FORM_BYTES), StandardCharsets.ISO_8859_1);
        for (String decision : List.of(CONFIRM, WITHDRAW)) {
            if (form.equals("decision=" + decision)) {
                return decision;
            }
        }
        throw ProblemException.invalidInput(List.of(new InputError("not_allowed", texts.get(language, "fault.not_allowed",
                List.of("decision", Excerpt.of(form), CONFIRM + ", " + WITHDRAW)), "/decision", null, null, null)));
    }

    private static String known(String secret) {
        if (!secret.matches(SECRET)) {
            throw ProblemException.notFound();
        }
        return secret;
    }

    private Response answering(HttpHeaders headers, Supplier<String> work) {
        Language language = currentLanguage.get();
        try {
            return page(200, work.get());
        } catch (VacancyRejected refusal) {
            ProblemException problem = VacancyProblems.of(refusal, texts, language);
            return page(problem.status(), problemPage.of(problem, headers, language));
        }
    }

    /** The URL contains the secret, which must not leak to other sites through the Referer header. */
    private static Response page(int status, String html) {
        return Response.status(status).entity(html).type(Pages.HTML)
                .header("Content-Security-Policy", Pages.POLICY)
                .header("Referrer-Policy", "no-referrer").build();
    }
}
