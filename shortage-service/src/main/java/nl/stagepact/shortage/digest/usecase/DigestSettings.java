package nl.stagepact.shortage.digest.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Schedule of digests. */
@ConfigMapping(prefix = "stagepact.digest")
public interface DigestSettings {

    /**
     * Days between digests of a pact, 1 or more. 000: "SBB koppelt elke zes weken … terug waar de stagetekorten precies
     * zitten".
     */
    @WithDefault("42")
    int everyDays();
}
