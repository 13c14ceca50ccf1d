package nl.stagepact.servicekit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How large bodies may be that a service takes. */
@ConfigMapping(prefix = "stagepact.http")
public interface BodySettings {

    /** Largest body taken. */
    MemorySize maxBody();

    /** By path, as {@code stagepact.http.larger-body."/shortage/v1/imports"}: where more is taken. */
    Map<String, MemorySize> largerBody();

    default BodySizes sizes() {
        return new BodySizes(maxBody(), largerBody());
    }
}
