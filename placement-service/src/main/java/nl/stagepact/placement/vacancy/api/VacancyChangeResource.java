package nl.stagepact.placement.vacancy.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.IntPredicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.usecase.ChangeVacancy;
import nl.stagepact.placement.vacancy.usecase.DecideCertifiability;
import nl.stagepact.placement.vacancy.usecase.PublishVacancy;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.placement.vacancy.usecase.WithdrawVacancy;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Changes and withdraws vacancies, and decides on their certifiability. */
@Path("/vacancies")
@Tag(name = "Vacancies")
public class VacancyChangeResource {

    private final ChangeVacancy changeVacancy;
    private final WithdrawVacancy withdrawVacancy;
    private final DecideCertifiability decideCertifiability;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    VacancyChangeResource(ChangeVacancy changeVacancy, WithdrawVacancy withdrawVacancy,
            DecideCertifiability decideCertifiability, CurrentCaller caller, BodyReader bodies, Texts texts,
            CurrentLanguage currentLanguage) {
        this.changeVacancy = changeVacancy;
        this.withdrawVacancy = withdrawVacancy;
        this.decideCertifiability = decideCertifiability;
        this.caller = caller;
        this.bodies = bodies;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @PUT
    @Path("/{vacancyId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "putVacancy", summary = "Change a vacancy", description = """
            Replaces its content, under the same rules and with the same advice as for a new one, and confirms it: a vacancy \
            that was hidden or blocked is published, unless its form is in doubt. The same content again changes nothing. A \
            vacancy whose content a source determines is changed at the source. If-Match takes the ETag of \
            /vacancies/{vacancyId}, or of /vacancies/{vacancyId}/state in any state.""")
    @APIResponse(responseCode = "200", description = "The current state of the vacancy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.Published.class)) })
    @APIResponse(responseCode = "409", description = "All rules that reject it, the vacancy has ended, or a source determines its content")
    public Response change(
            @PathParam("vacancyId") UUID vacancyId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = VacancyBody.class), examples = {
                            @ExampleObject(ref = "vacancy") }) }) InputStream body)
            throws IOException {
        Language language = currentLanguage.get();
        VacancyBody vacancy = bodies.read(body, VacancyBody.class, language);
        IntPredicate expected = EntityVersion.required(ifMatch);
        PublishVacancy.Published changed = changeVacancy.change(vacancyId, vacancy.toCompany(), vacancy.toContent(), expected,
                rights());
        return EntityVersion.ok(VacancyView.Published.of(changed, texts, language),
                changed.vacancy().version());
    }

    @POST
    @Path("/{vacancyId}/withdrawals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "postVacancyWithdrawal", summary = "Withdraw a vacancy", description = "It is no longer offered. Idempotent.")
    @APIResponse(responseCode = "200", description = "The current state of the vacancy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.class)) })
    @APIResponse(responseCode = "409", description = "The vacancy has expired")
    public Response withdraw(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", description = "Withdrawn only if it has this "
                    + "ETag", schema = @Schema(type = SchemaType.STRING)) @Nullable @HeaderParam("If-Match") String ifMatch) {
        return answer(withdrawVacancy.withdraw(vacancyId, EntityVersion.ifGiven(ifMatch), rights()));
    }

    @POST
    @Path("/{vacancyId}/certifiability-decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postCertifiabilityDecision", summary = "Decide on the certifiability of a form in doubt", description = """
            yes publishes the vacancy, no ends it, doubt leaves it unchanged; each decision is stored with the policy \
            document it is based on.""")
    @APIResponse(responseCode = "200", description = "The current state of the vacancy", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = VacancyView.class)) })
    @APIResponse(responseCode = "409", description = "The vacancy is not in doubt")
    public Response decide(
            @PathParam("vacancyId") UUID vacancyId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = VacancyBody.CertifiabilityBody.class), examples = {
                            @ExampleObject(ref = "certifiabilityDecision") }) }) InputStream body)
            throws IOException {
        Certifiability decided = bodies.read(body, VacancyBody.CertifiabilityBody.class, currentLanguage.get())
                .toCertifiability();
        IntPredicate expected = EntityVersion.required(ifMatch);
        return answer(decideCertifiability.decide(vacancyId, decided, expected, caller.get().client()));
    }

    private static Response answer(Vacancy vacancy) {
        return EntityVersion.ok(VacancyView.of(vacancy), vacancy.version());
    }

    private VacancyRights rights() {
        return CallerRights.of(caller.get());
    }
}
