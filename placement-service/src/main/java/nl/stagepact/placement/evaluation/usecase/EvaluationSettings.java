package nl.stagepact.placement.evaluation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.placement.evaluation.domain.EvaluationRules;
import nl.stagepact.placement.evaluation.persistence.Evaluations;

/** When something is published about a company. */
@ConfigMapping(prefix = "stagepact.evaluation")
public interface EvaluationSettings {

    /** Evaluations from which on shares are published; at least 5. */
    @WithDefault("10")
    int publishFrom();

    default EvaluationRules rules() {
        return new EvaluationRules(publishFrom());
    }
}
