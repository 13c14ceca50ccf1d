package nl.stagepact.placement.erasure.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long search cases, placements and facts of rounds are kept. */
@ConfigMapping(prefix = "stagepact.retention")
public interface RetentionSettings {

    /** Months after the closure of a case, or the end of its last placement; at least 1. */
    @WithDefault("24")
    int monthsAfterEnd();

    /** Months without a push of a case whose last start has passed; at least 1. */
    @WithDefault("12")
    int monthsOfSilence();

    /** Months after the publication of a round, in which its input and its answers can be read; at least 1. */
    @WithDefault("12")
    int monthsAfterRound();
}
