package nl.stagepact.placement.evaluation.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.evaluation.domain.EvaluationSummary;

/** What students think of a company. */
@Schema(name = "EvaluationSummary")
record EvaluationSummaryView(
        @Schema(required = true, description = "Evaluations that it is about, a multiple of five; 0 while there are too "
                + "few") int evaluations,
        @Schema(required = true, description = "Questions that enough students answered") List<ShareView> shares) {

    static EvaluationSummaryView of(EvaluationSummary summary) {
        return new EvaluationSummaryView(summary.evaluations(), summary.shares().entrySet().stream()
                .map(each -> new ShareView(each.getKey(), each.getValue())).toList());
    }

    /** Share of positive answers. */
    @Schema(name = "EvaluationShare")
    record ShareView(
            @Schema(required = true, description = "Name of a field of an evaluation") String question,
            @Schema(required = true, description = "Positive answers (4, 5 or yes) of those who answered, in whole "
                    + "percents") int positivePercent) {
    }
}
