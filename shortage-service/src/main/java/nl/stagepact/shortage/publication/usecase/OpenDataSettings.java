package nl.stagepact.shortage.publication.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How open data is published. */
@ConfigMapping(prefix = "stagepact.open-data")
public interface OpenDataSettings {

    /** Days between publications, 1 or more. Fewer would tell more of single changes; rounds are a fortnight apart as well. */
    @WithDefault("14")
    int everyDays();

    /** Licence of what is published, as a URL. */
    @WithDefault("https://creativecommons.org/publicdomain/zero/1.0/")
    public String licence();
}
