package nl.stagepact.placement.vacancy.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.vacancy.domain.OwnVacancy;
import nl.stagepact.placement.vacancy.domain.VacancyStatus;
import nl.stagepact.placement.vacancy.usecase.ListOwnVacancies;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.paging.Cursors;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.parameter.PageParameters;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** A company's own vacancies: what became of each, and what the company can do about it. */
@Path("/training-companies/{leerbedrijfId}/vacancies")
@Tag(name = "Vacancies")
public class OwnVacancyResource {

    private final ListOwnVacancies listOwnVacancies;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Texts texts;
    private final CurrentLanguage currentLanguage;

    OwnVacancyResource(ListOwnVacancies listOwnVacancies, CurrentCaller caller, Cursors cursors, Texts texts,
            CurrentLanguage currentLanguage) {
        this.listOwnVacancies = listOwnVacancies;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "listCompanyVacancies", summary = "List the vacancies of a company in any state", description = """
            For the company itself and SBB: each vacancy with the reason for its status and what the company can do about \
            it, whoever published it. Latest first.""")
    @APIResponse(responseCode = "200", description = "A page", content = {
            @Content(schema = @Schema(implementation = OwnVacancyView.Listing.class)) })
    public OwnVacancyView.Listing list(
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId,
            @BeanParam OwnVacancyParameters given, @BeanParam PageParameters paging, @Context UriInfo uri) {
        LeerbedrijfId company = LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound);
        List<VacancyStatus> statuses = given.statuses();
        String collection = "vacancies of " + company.code() + ' ' + statuses;
        NewestFirst before = cursors.after(collection, paging.cursor()).map(NewestFirst::of).orElse(NewestFirst.START);
        Page<OwnVacancy> page = listOwnVacancies.page(company, statuses, before, paging.pageSize(),
                CallerRights.of(caller.get()));
        Language language = currentLanguage.get();
        return new OwnVacancyView.Listing(
                page.items().stream().map(own -> OwnVacancyView.of(own, texts, language)).toList(),
                cursors.next(collection, page.next(), uri));
    }
}
