package nl.stagepact.placement.round.api;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.round.usecase.ReadRounds;
import nl.stagepact.placement.searchcase.api.CallerOrganisation;
import nl.stagepact.placement.searchcase.api.SearchCaseBody;
import nl.stagepact.placement.searchcase.api.SearchCaseResource;
import nl.stagepact.servicekit.caller.Roles;

/** Answers of a round to a student, through the school, and to a company. */
@Path("/matching-rounds")
@Tag(name = "Matching rounds")
public class RoundAnswerResource {

    private final ReadRounds readRounds;
    private final AnswerTexts texts;
    private final RoundCaller caller;
    private final CallerOrganisation organisation;
    private final CallerCompany company;

    RoundAnswerResource(ReadRounds readRounds, AnswerTexts texts, RoundCaller caller, CallerOrganisation organisation,
            CallerCompany company) {
        this.readRounds = readRounds;
        this.texts = texts;
        this.caller = caller;
        this.organisation = organisation;
        this.company = company;
    }

    @GET
    @Path("/{matchingRoundId}/search-cases/{caseKey}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER })
    @Operation(operationId = "getCaseAnswer", summary = "Read why a student got a place, or not", description = """
            Of the caller's own school. Names no other student.""")
    @APIResponse(responseCode = "200", description = "The reasons", content = {
            @Content(schema = @Schema(implementation = CaseAnswerView.class)) })
    @APIResponse(responseCode = "409", description = "It is not published")
    public CaseAnswerView ofCase(@PathParam("matchingRoundId") UUID matchingRoundId,
            @Parameter(description = SearchCaseResource.KEY, example = SearchCaseBody.KEY) @PathParam("caseKey") String caseKey) {
        return CaseAnswerView.of(readRounds.ofCase(matchingRoundId, SearchCaseResource.key(caseKey), organisation.code(),
                caller.pacts()), texts);
    }

    @GET
    @Path("/{matchingRoundId}/vacancies/{vacancyId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TRAINING_COMPANY)
    @Operation(operationId = "getVacancyAnswer", summary = "Read why a vacancy got students, or none", description = """
            Of the caller's own company, once the round is published.""")
    @APIResponse(responseCode = "200", description = "The reasons", content = {
            @Content(schema = @Schema(implementation = VacancyAnswerView.class)) })
    public VacancyAnswerView ofVacancy(@PathParam("matchingRoundId") UUID matchingRoundId,
            @PathParam("vacancyId") UUID vacancyId) {
        return VacancyAnswerView.of(matchingRoundId, readRounds.ofVacancy(matchingRoundId, vacancyId, company.get()), texts);
    }
}
