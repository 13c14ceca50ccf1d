package nl.stagepact.discrimination.figures.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When figures are made. */
@ConfigMapping(prefix = "stagepact.figures")
public interface FigureSettings {

    /**
     * Days after the end of a quarter, 1 to 90, in which desks can still finish what they do in it; then its figures are made.
     */
    @WithDefault("14")
    int waitDays();
}
