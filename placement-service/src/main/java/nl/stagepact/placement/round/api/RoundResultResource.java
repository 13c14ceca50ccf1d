package nl.stagepact.placement.round.api;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.placement.round.domain.InputLine;
import nl.stagepact.placement.round.usecase.ReadInput;
import nl.stagepact.placement.round.usecase.ReadRounds;
import nl.stagepact.placement.wire.MediaTypes;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;

/** What a pact learns of a published round: where new places would help, and what was decided about. */
@Path("/matching-rounds")
@Tag(name = "Matching rounds")
public class RoundResultResource {

    private final ReadRounds readRounds;
    private final ReadInput readInput;
    private final AreaCentres areaCentres;
    private final RoundCaller caller;
    private final CurrentCaller currentCaller;
    private final ObjectMapper json;

    RoundResultResource(ReadRounds readRounds, ReadInput readInput, AreaCentres areaCentres, RoundCaller caller,
            CurrentCaller currentCaller, ObjectMapper json) {
        this.readRounds = readRounds;
        this.readInput = readInput;
        this.areaCentres = areaCentres;
        this.caller = caller;
        this.currentCaller = currentCaller;
        this.json = json;
    }

    @GET
    @Path("/{matchingRoundId}/acquisition-list")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "getAcquisitionList", summary = "Read where new places would help", description = """
            By programme and area, once the round is published; numbers below five are left out.""")
    @APIResponse(responseCode = "200", description = "The list", content = {
            @Content(schema = @Schema(implementation = AcquisitionListView.class)) })
    @APIResponse(responseCode = "409", description = "It is not published")
    public AcquisitionListView acquisitionList(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return AcquisitionListView.of(readRounds.acquisitionList(matchingRoundId, caller.pacts()));
    }

    @GET
    @Path("/{matchingRoundId}/acquisition-map")
    @Produces("application/geo+json")
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "getAcquisitionMap", summary = "Read where new places would help, for a map", description = """
            The same numbers as the acquisition list, as GeoJSON.""")
    @APIResponse(responseCode = "200", description = "One feature for each area", content = {
            @Content(schema = @Schema(implementation = AcquisitionMapView.class)) })
    @APIResponse(responseCode = "409", description = "It is not published")
    public AcquisitionMapView acquisitionMap(@PathParam("matchingRoundId") UUID matchingRoundId) {
        return AcquisitionMapView.of(readRounds.acquisitionList(matchingRoundId, caller.pacts()), areaCentres::of);
    }

    @GET
    @Path("/{matchingRoundId}/input")
    @Produces(MediaTypes.NDJSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN, Roles.PLATFORM_ADMIN })
    @Operation(operationId = "getMatchingInput", summary = "Read what a round decided about", description = """
            One JSON object per line. Everyone can check that the hash of the round is made of these lines; a school also reads the \
            facts of its own students, and the administrator of the installation those of all, so that a round can be decided once \
            more. For a year after its publication.""")
    @APIResponse(responseCode = "200", description = "All lines", content = {
            @Content(schema = @Schema(implementation = InputLineView.class)) })
    @APIResponse(responseCode = "409", description = "It is not published")
    public StreamingOutput input(@PathParam("matchingRoundId") UUID matchingRoundId) {
        List<InputLine> lines = currentCaller.get().is(Roles.PLATFORM_ADMIN) ? readInput.all(matchingRoundId)
                : readInput.of(matchingRoundId, caller.pacts(), caller.rights().party());
        return output -> {
            for (InputLine line : lines) {
                output.write(json.writeValueAsBytes(InputLineView.of(line)));
                output.write('\n');
            }
        };
    }
}
