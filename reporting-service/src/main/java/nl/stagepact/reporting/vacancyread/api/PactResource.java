package nl.stagepact.reporting.vacancyread.api;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.reporting.vacancyread.usecase.ReadOfferedPlaces;
import nl.stagepact.servicekit.caller.Caller;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.ProblemException;

/** Figures on the area of a pact. */
@Path("/pacts/{pact}")
@Tag(name = "Pacts", description = "Figures of the area of a pact (\"stagepact\")")
public class PactResource {

    private final ReadOfferedPlaces readOfferedPlaces;
    private final CurrentCaller caller;
    private final DutchCalendar calendar;

    PactResource(ReadOfferedPlaces readOfferedPlaces, CurrentCaller caller, DutchCalendar calendar) {
        this.readOfferedPlaces = readOfferedPlaces;
        this.caller = caller;
        this.calendar = calendar;
    }

    @GET
    @Path("/offered-places")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SBB_SYSTEM, Roles.SBB_ADVISER,
            Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER, Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getOfferedPlaces", summary = "Read the offered places of a pact", description = """
            Number of places, how recently they were confirmed, and how many companies pay equally. Events bring it a moment \
            after placement-service stored it. For partners of the pact.""")
    @APIResponse(responseCode = "200", description = "The figures", content = {
            @Content(schema = @Schema(implementation = OfferedPlacesView.class)) })
    public OfferedPlacesView offeredPlaces(
            @Parameter(description = "Code of the pact", example = "amersfoort") @PathParam("pact") String pact) {
        Caller who = caller.get();
        if (!who.isAny(Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.PLATFORM_ADMIN) && !who.pacts().contains(pact)) {
            throw ProblemException.notFound();
        }
        LocalDate today = calendar.today();
        return OfferedPlacesView.of(pact, today, readOfferedPlaces.read(pact, today));
    }
}
