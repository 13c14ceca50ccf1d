package nl.stagepact.placement.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.evaluation.domain.EvaluationSummary;
import nl.stagepact.placement.evaluation.persistence.Evaluations;

/** Tells what students think of a company, when there are enough of them. */
@ApplicationScoped
public class SummariseEvaluations {

    private final Evaluations evaluations;
    private final EvaluationSettings settings;

    SummariseEvaluations(Evaluations evaluations, EvaluationSettings settings) {
        this.evaluations = evaluations;
        this.settings = settings;
    }

    public EvaluationSummary of(LeerbedrijfId company) {
        return evaluations.summary(company, settings.rules());
    }
}
