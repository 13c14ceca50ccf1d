package nl.stagepact.discrimination.intake.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What slows a flood of reports. No address is counted: a training class reports from one. */
@ConfigMapping(prefix = "stagepact.intake")
public interface IntakeSettings {

    /** Reports in a minute at one replica, from all senders together, above which a challenge must be solved; at least 1. */
    @WithDefault("300")
    int floodPerMinute();

    /** Numbers among which the solution of a challenge is, during a flood: 100,000 take a phone about a second. */
    @WithDefault("100000")
    int difficulty();

    /** Minutes for which a challenge is valid; 1 to 60. */
    @WithDefault("10")
    int challengeMinutes();
}
