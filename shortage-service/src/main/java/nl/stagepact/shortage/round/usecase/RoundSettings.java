package nl.stagepact.shortage.round.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Default policy for pacts without their own. */
@ConfigMapping(prefix = "stagepact.round")
public interface RoundSettings {

    /** Days between rounds, 1 to 366. 000: "Deze cijfers worden elke twee weken afgestemd met de cijfers van de mbo's". */
    @WithDefault("14")
    int cadenceDays();

    /** Number of students up to which two counts are considered equal, at least 0. Our choice: no source gives a number. */
    @WithDefault("2")
    int toleranceAbsolute();

    /** Percentage of the larger count up to which two counts are considered equal, 0 to 100. Our choice, as above. */
    @WithDefault("10")
    int tolerancePercent();
}
