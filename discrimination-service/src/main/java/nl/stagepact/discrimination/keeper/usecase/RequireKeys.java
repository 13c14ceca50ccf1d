package nl.stagepact.discrimination.keeper.usecase;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;

/** A keeper without its secrets does not start. */
@ApplicationScoped
public class RequireKeys {

    private final KeeperKeys keys;
    private final List<String> roles;

    RequireKeys(KeeperKeys keys, @ConfigProperty(name = "stagepact.roles") List<String> roles) {
        this.keys = keys;
        this.roles = roles;
    }

    void start(@Observes StartupEvent started) {
        if (roles.contains("keeper")) {
            keys.pair();
        }
    }
}
