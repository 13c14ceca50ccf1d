package nl.stagepact.placement.evaluation.api;

import jakarta.annotation.security.PermitAll;
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

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.evaluation.usecase.SummariseEvaluations;
import nl.stagepact.servicekit.problem.ProblemException;

/** What students think of a company. */
@Path("/training-companies/{leerbedrijfId}/evaluation-summary")
@Tag(name = "Evaluations")
public class EvaluationSummaryResource {

    private final SummariseEvaluations summariseEvaluations;

    EvaluationSummaryResource(SummariseEvaluations summariseEvaluations) {
        this.summariseEvaluations = summariseEvaluations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "getEvaluationSummary", summary = "Read what students think of a company", description = """
            From ten evaluations of ended placements on, in steps of five.""")
    @APIResponse(responseCode = "200", description = "Shares of positive answers", content = {
            @Content(schema = @Schema(implementation = EvaluationSummaryView.class)) })
    public EvaluationSummaryView get(
            @Parameter(description = "SBB's id", example = "900000001") @PathParam("leerbedrijfId") String leerbedrijfId) {
        return EvaluationSummaryView
                .of(summariseEvaluations.of(LeerbedrijfId.of(leerbedrijfId).orElseThrow(ProblemException::notFound)));
    }
}
