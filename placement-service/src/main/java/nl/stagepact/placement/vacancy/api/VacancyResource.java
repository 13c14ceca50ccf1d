package nl.stagepact.placement.vacancy.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.usecase.PublishVacancy;
import nl.stagepact.placement.vacancy.usecase.ReadSources;
import nl.stagepact.placement.vacancy.usecase.ReadVacancies;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.idempotency.IdempotencyKeyHeader;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Publishes vacancies, and reads them in any state. */
@Path("/vacancies")
@Tag(name = "Vacancies", description = "Places that training companies offer (\"stages\" and \"leerbanen\")")
public class VacancyResource {

    private final PublishVacancy publishVacancy;
    private final ReadVacancies readVacancies;
    private final ReadSources readSources;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    VacancyResource(PublishVacancy publishVacancy, ReadVacancies readVacancies, ReadSources readSources, CurrentCaller caller,
            BodyReader bodies, Texts texts, CurrentLanguage currentLanguage) {
        this.publishVacancy = publishVacancy;
        this.readVacancies = readVacancies;
        this.readSources = readSources;
        this.caller = caller;
        this.bodies = bodies;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "postVacancy", summary = "Publish a vacancy", description = """
            By the company itself, or on its behalf by its sector organisation, SBB or a school. Every school and student \
            sees it at once, unless its form is in doubt. The answer includes advice on pay that differs between the levels \
            of a learning path and on words that may exclude people. Advice never rejects a vacancy.""")
    @APIResponse(responseCode = "201", description = "Published", headers = {
            @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING), description = "Version of the vacancy") }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.Published.class)) })
    @APIResponse(responseCode = "409", description = "All rules that reject it, or the Idempotency-Key was used for another vacancy")
    public Response publish(
            @Nullable @HeaderParam(IdempotencyKeyHeader.NAME) String key,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = VacancyBody.class), examples = {
                            @ExampleObject(ref = "vacancy") }) }) InputStream body,
            @Context UriInfo uri) throws IOException {
        byte[] bytes = BodyReader.bytes(body);
        Language language = currentLanguage.get();
        VacancyBody vacancy = bodies.read(bytes, VacancyBody.class, language);
        PublishVacancy.Published made = publishVacancy.publish(vacancy.toCompany(), vacancy.toContent(), rights(),
                caller.get().client(), key, Fingerprint.of(bytes));
        return Response.status(201)
                .header(HttpHeaders.LOCATION, uri.getRequestUri().getRawPath() + '/' + made.vacancy().id())
                .header(HttpHeaders.ETAG, EntityVersion.tag(made.vacancy().version()))
                .entity(VacancyView.Published.of(made, texts, language)).build();
    }

    @GET
    @Path("/{vacancyId}/state")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "getVacancyState", summary = "Read a vacancy in any state", description = """
            For the company, SBB and whoever published it: includes vacancies that are hidden, in doubt, blocked or ended.""")
    @APIResponse(responseCode = "200", description = "The current state of the vacancy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.class)) })
    public Response state(
            @PathParam("vacancyId") UUID vacancyId) {
        Vacancy own = readVacancies.own(vacancyId, rights());
        return EntityVersion.ok(VacancyView.of(own, readSources.ofVacancy(vacancyId)), own.version());
    }

    private VacancyRights rights() {
        return CallerRights.of(caller.get());
    }

}
