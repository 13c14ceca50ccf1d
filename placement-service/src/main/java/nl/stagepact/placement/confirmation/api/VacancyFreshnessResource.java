package nl.stagepact.placement.confirmation.api;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.confirmation.usecase.ConfirmVacancy;
import nl.stagepact.placement.confirmation.usecase.LinkVacancy;
import nl.stagepact.placement.confirmation.usecase.ReportNotLooking;
import nl.stagepact.placement.vacancy.api.CallerRights;
import nl.stagepact.placement.vacancy.api.VacancyView;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.placement.vacancy.usecase.VacancyRights;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** Keeps vacancies current: confirmations, links to confirm without login, and signals that a company is not looking. */
@Path("/vacancies/{vacancyId}")
@Tag(name = "Vacancies")
public class VacancyFreshnessResource {

    private final ConfirmVacancy confirmVacancy;
    private final LinkVacancy linkVacancy;
    private final ReportNotLooking reportNotLooking;
    private final CurrentCaller caller;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    VacancyFreshnessResource(ConfirmVacancy confirmVacancy, LinkVacancy linkVacancy, ReportNotLooking reportNotLooking,
            CurrentCaller caller, Texts texts, CurrentLanguage currentLanguage) {
        this.confirmVacancy = confirmVacancy;
        this.linkVacancy = linkVacancy;
        this.reportNotLooking = reportNotLooking;
        this.caller = caller;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @POST
    @Path("/confirmations")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "postVacancyConfirmation", summary = "Confirm a vacancy", description = """
            Confirms that the vacancy is still offered. Without a confirmation it is hidden after 30 days and expires after \
            90, unless the pact's policy says otherwise. A hidden vacancy is published again; a blocked one \
            returns by itself with its recognition.""")
    @APIResponse(responseCode = "200", description = "The current state of the vacancy", content = {
            @Content(schema = @Schema(implementation = VacancyView.class)) })
    @APIResponse(responseCode = "409", description = "The vacancy has ended, its form is in doubt, or the company is not recognised for it")
    public Response confirm(
            @PathParam("vacancyId") UUID vacancyId) {
        Vacancy confirmed = confirmVacancy.confirm(vacancyId, rights());
        return EntityVersion.ok(VacancyView.of(confirmed), confirmed.version());
    }

    @POST
    @Path("/confirmation-links")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "postConfirmationLink", summary = "Create a link to confirm without login", description = """
            A link to mail to the employer, valid once and for 14 days unless revoked. Its secret is returned only here.""")
    @APIResponse(responseCode = "201", description = "The link", content = @Content(schema = @Schema(implementation = LinkView.class)))
    @APIResponse(responseCode = "409", description = "The vacancy has ended, or has ten links that can still be used")
    public Response link(
            @PathParam("vacancyId") UUID vacancyId,
            @Context UriInfo uri) {
        LinkVacancy.Made made = linkVacancy.make(vacancyId, rights(), caller.get().client());
        String path = uri.getBaseUri().getRawPath() + "confirmations/" + made.secret();
        return Response.status(201).header(HttpHeaders.LOCATION, path).entity(new LinkView(path, made.expiresAt())).build();
    }

    @DELETE
    @Path("/confirmation-links")
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "deleteConfirmationLinks", summary = "Revoke links", description = "Revokes all unused links of the vacancy.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(
            @PathParam("vacancyId") UUID vacancyId) {
        linkVacancy.revoke(vacancyId, rights());
        return Response.noContent().build();
    }

    @POST
    @Path("/not-looking-signals")
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "postNotLookingSignal", summary = "Report that the company is not looking for students", description = """
            For students. The students of one organisation count as one reporter; after two independent reports the vacancy \
            is hidden until confirmed.""")
    @APIResponse(responseCode = "204", description = "Recorded; idempotent")
    public Response notLooking(
            @PathParam("vacancyId") UUID vacancyId) {
        Caller who = caller.get();
        String reporter = who.institutionCode() == null ? "sbb" : who.institutionCode();
        reportNotLooking.report(vacancyId, reporter);
        return Response.noContent().build();
    }

    private VacancyRights rights() {
        return CallerRights.of(caller.get());
    }

}
