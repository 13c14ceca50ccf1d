package nl.stagepact.placement.confirmation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long vacancies are believed. */
@ConfigMapping(prefix = "stagepact.vacancy")
public interface VacancySettings {

    /** Days without confirmation after which a vacancy is not shown; at least 1. */
    @WithDefault("30")
    int hideAfterDays();

    /** Days without confirmation after which the company is asked by mail; fewer than those after which it is hidden. */
    @WithDefault("21")
    int remindAfterDays();

    /** Days for which a link to confirm without login is good; 1 to 90. */
    @WithDefault("14")
    int linkDays();

    /** Days without confirmation after which it is over; more than those after which it is hidden. */
    @WithDefault("90")
    int removeAfterDays();
}
