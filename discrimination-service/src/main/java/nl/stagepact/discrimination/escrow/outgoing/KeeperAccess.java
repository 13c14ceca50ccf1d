package nl.stagepact.discrimination.escrow.outgoing;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the keeper of lodgings is. */
@ConfigMapping(prefix = "stagepact.escrow")
public interface KeeperAccess {

    /** Address of a discrimination-service in the role keeper, without its path; without one, nothing can be lodged. */
    Optional<URI> keeperUrl();

    /** What the keeper expects in the header Keeper-Token; needed with an address. */
    Optional<String> keeperToken();

    /**
     * Public key of the keeper, in base64url without padding, as GET /keeper/key gives it. Without one the keeper
     * is asked, and whoever answers at its address is trusted.
     */
    Optional<String> keeperKey();

    /** When desks are told, as a cron expression of Quartz: once a day, so that the moment says nothing. */
    @WithDefault("0 0 4 * * ?")
    String cron();
}
