package nl.stagepact.placement.round.api;

import java.util.Map;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.matching.domain.MatchingOutcome.PlaceOutcome;
import nl.stagepact.placement.round.usecase.ReadRounds;
import nl.stagepact.servicekit.caller.Roles;

/** Latest answer to a company about a vacancy. */
@Path("/vacancies/{vacancyId}/matching-answer")
@Tag(name = "Matching rounds")
public class LatestAnswerResource {

    private final ReadRounds readRounds;
    private final AnswerTexts texts;
    private final CallerCompany company;

    LatestAnswerResource(ReadRounds readRounds, AnswerTexts texts, CallerCompany company) {
        this.readRounds = readRounds;
        this.texts = texts;
        this.company = company;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.TRAINING_COMPANY)
    @Operation(operationId = "getLatestVacancyAnswer", summary = "Read the latest answer about a vacancy", description = """
            Why it got students, or none, in the latest round. Of the caller's own company; 404 when no published round decided \
            about it.""")
    @APIResponse(responseCode = "200", description = "The reasons", content = {
            @Content(schema = @Schema(implementation = VacancyAnswerView.class)) })
    public VacancyAnswerView get(@PathParam("vacancyId") UUID vacancyId) {
        Map.Entry<UUID, PlaceOutcome> latest = readRounds.latestOfVacancy(vacancyId, company.get());
        return VacancyAnswerView.of(latest.getKey(), latest.getValue(), texts);
    }
}
