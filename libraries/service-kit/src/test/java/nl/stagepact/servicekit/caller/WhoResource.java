package nl.stagepact.servicekit.caller;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells a caller who it is. */
@Path("/who")
public class WhoResource {

    private final CurrentCaller caller;

    WhoResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.SCHOOL_SYSTEM)
    @Produces("text/plain")
    @Operation(operationId = "who")
    public String who() {
        return caller.get().client();
    }
}
