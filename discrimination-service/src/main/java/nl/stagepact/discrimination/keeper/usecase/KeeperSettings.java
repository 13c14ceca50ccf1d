package nl.stagepact.discrimination.keeper.usecase;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Configuration of a process in the role keeper. */
@ConfigMapping(prefix = "stagepact.keeper")
public interface KeeperSettings {

    /**
     * Secret from which the keeper's keys are derived; 32 to 512 characters, the same as long as anything is lodged. The
     * service must not have it.
     */
    Optional<String> secret();

    /** What the service sends in the header Keeper-Token; 32 to 512 characters. */
    Optional<String> token();

    /** New lodgings on a day, 1 to 100000, above which others are refused until the next day. */
    @WithDefault("200")
    int lodgingsPerDay();
}
