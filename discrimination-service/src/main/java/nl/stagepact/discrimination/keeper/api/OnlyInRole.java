package nl.stagepact.discrimination.keeper.api;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.stagepact.servicekit.problem.ProblemException;

/** A process answers for its role only: a keeper has no reports, and a service keeps nothing for others. */
@Provider
@PreMatching
public class OnlyInRole implements ContainerRequestFilter {

    private static final String KEEPER = "keeper";
    private static final String SERVICE = "service";

    private final List<String> roles;

    /** @param roles service or keeper; both in tests only, since each must not have what the other has */
    public OnlyInRole(@ConfigProperty(name = "stagepact.roles") List<String> roles) {
        if (roles.isEmpty() || !List.of(SERVICE, KEEPER).containsAll(roles)) {
            throw new IllegalArgumentException("stagepact.roles must be service or keeper");
        }
        this.roles = List.copyOf(roles);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // Without matrix parameters, which do not change where a path leads.
        String first = request.getUriInfo().getPath().replaceFirst("^/", "").split("[/;]", 2)[0];
        String asked = first.equals(KEEPER) ? KEEPER : SERVICE;
        if (!roles.contains(asked)) {
            throw ProblemException.notFound();
        }
    }
}
