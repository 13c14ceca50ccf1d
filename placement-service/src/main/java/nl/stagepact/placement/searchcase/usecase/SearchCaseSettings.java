package nl.stagepact.placement.searchcase.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.placement.searchcase.domain.EscalationPolicy;

/** When finding a place becomes the school's task. */
@ConfigMapping(prefix = "stagepact.search-case")
public interface SearchCaseSettings {

    /** Weeks of searching; at least 1. */
    @WithDefault("8")
    int escalateAfterWeeks();

    /** Rejections; at least 1. */
    @WithDefault("5")
    int escalateAfterRejections();

    default EscalationPolicy escalation() {
        return new EscalationPolicy(escalateAfterWeeks(), escalateAfterRejections());
    }
}
