package nl.stagepact.placement.confirmation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Confirmation policy of the installation. */
@ConfigMapping(prefix = "stagepact.confirmation")
public interface ConfirmationSettings {

    /** Days without confirmation after which a vacancy is hidden; at least 1. */
    @WithDefault("30")
    int hideAfterDays();

    /** Days without confirmation after which the company is reminded by mail; fewer than for hiding. */
    @WithDefault("21")
    int remindAfterDays();

    /** Days for which a link to confirm without login is valid; 1 to 90. */
    @WithDefault("14")
    int linkDays();

    /** Days without confirmation after which a vacancy expires; more than for hiding. */
    @WithDefault("90")
    int removeAfterDays();
}
