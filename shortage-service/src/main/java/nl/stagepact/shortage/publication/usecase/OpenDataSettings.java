package nl.stagepact.shortage.publication.usecase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Schedule, licence and noise of open data. */
@ConfigMapping(prefix = "stagepact.open-data")
public interface OpenDataSettings {

    /** Days between publications, at least 1. Like rounds every two weeks; each one draws new noise for what has changed. */
    @WithDefault("14")
    int everyDays();

    /** URL of the licence. */
    @WithDefault("https://creativecommons.org/publicdomain/zero/1.0/")
    String licence();

    /**
     * Secret from which noise is drawn: at least 32 random characters, the same for all replicas. Whoever knows it can
     * remove the noise from everything that was published. With another one nothing is published until {@link #series()}
     * is raised.
     */
    @Size(min = 32)
    String secret();

    /** Number of the secret, from 1. Raise it with a new secret only: the noise of two series shows the same counts twice. */
    @WithDefault("1")
    @Min(1)
    int series();
}
