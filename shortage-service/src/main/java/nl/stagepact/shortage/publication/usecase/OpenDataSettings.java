package nl.stagepact.shortage.publication.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Schedule and licence of open data. */
@ConfigMapping(prefix = "stagepact.open-data")
public interface OpenDataSettings {

    /** Days between publications, at least 1. Like rounds every two weeks; a shorter interval would reveal single changes. */
    @WithDefault("14")
    int everyDays();

    /** URL of the licence. */
    @WithDefault("https://creativecommons.org/publicdomain/zero/1.0/")
    public String licence();
}
