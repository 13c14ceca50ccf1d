package nl.stagepact.discrimination.keys.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Secrets of the installation. */
@ConfigMapping(prefix = "stagepact.keys")
public interface KeySettings {

    /**
     * Secrets from which the keys of organisations without a key of their own are derived: one to nine, separated by commas,
     * each with its number of 1 to 9999, such as {@code 2:secret,1:secret}. A secret has 32 to 512 characters. The first
     * seals, all open; a secret alone, without a number, has number 1.
     */
    String organisationSecrets();

    /**
     * Days, 0 to 90, after which keys that the service holds for an organisation are given up for one that it registered. Until
     * then a registration by mistake, or by one who should not, can be undone without loss.
     */
    @WithDefault("7")
    int ownKeyDays();

    /** Secret under which tables name organisations; at least 32 characters, the same as long as there are cases. */
    String pseudonymSecret();
}
