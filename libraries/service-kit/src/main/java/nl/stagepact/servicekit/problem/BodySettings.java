package nl.stagepact.servicekit.problem;

import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Size limits of request bodies. */
@ConfigMapping(prefix = "stagepact.http")
public interface BodySettings {

    /** Maximum size of a request body. */
    MemorySize maxBody();

    /** Higher limits by path, for example {@code stagepact.http.larger-body."/shortage/v1/imports"}. */
    Map<String, MemorySize> largerBody();

    default BodySizes sizes() {
        return new BodySizes(maxBody(), largerBody());
    }
}
