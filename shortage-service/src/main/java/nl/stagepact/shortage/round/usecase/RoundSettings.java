package nl.stagepact.shortage.round.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How rounds are held by pacts that have no policy of their own. */
@ConfigMapping(prefix = "stagepact.round")
public interface RoundSettings {

    /** Days between rounds, 1 to 366. 000: "Deze cijfers worden elke twee weken afgestemd met de cijfers van de mbo's". */
    @WithDefault("14")
    int cadenceDays();

    /** Students by which two counts may differ and still be the same, 0 or more. Ours: no source gives a number. */
    @WithDefault("2")
    int toleranceAbsolute();

    /** Percent of the larger count by which the two may differ, 0 to 100. Ours: no source gives a number. */
    @WithDefault("10")
    int tolerancePercent();
}
