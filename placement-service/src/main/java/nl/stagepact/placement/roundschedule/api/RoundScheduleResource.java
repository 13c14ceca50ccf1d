package nl.stagepact.placement.roundschedule.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.round.api.RoundCaller;
import nl.stagepact.placement.roundschedule.domain.RoundSchedule;
import nl.stagepact.placement.roundschedule.usecase.ReadRoundSchedule;
import nl.stagepact.placement.roundschedule.usecase.SetRoundSchedule;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.openapi.CommonParameters;
import nl.stagepact.servicekit.precondition.EntityVersion;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Schedules of rounds. */
@Path("/pacts/{pact}/round-schedule")
@Tag(name = "Matching rounds")
public class RoundScheduleResource {

    private static final String PACT = "Code of a pact of the caller";

    private final SetRoundSchedule setRoundSchedule;
    private final ReadRoundSchedule readRoundSchedule;
    private final RoundCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    RoundScheduleResource(SetRoundSchedule setRoundSchedule, ReadRoundSchedule readRoundSchedule, RoundCaller caller,
            BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.setRoundSchedule = setRoundSchedule;
        this.readRoundSchedule = readRoundSchedule;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.SCHOOL_SYSTEM, Roles.SCHOOL_COORDINATOR, Roles.SOCIAL_RETURN_ADVISER, Roles.POLICY_OFFICER,
            Roles.PACT_ADMIN })
    @Operation(operationId = "getRoundSchedule", summary = "Read when rounds are opened", description = "Of a pact of the caller.")
    @APIResponse(responseCode = "200", description = "The schedule", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundScheduleView.class)) })
    public Response get(@Parameter(description = PACT, example = "amersfoort") @PathParam("pact") String pact) {
        return answer(readRoundSchedule.of(pact, caller.pacts()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PACT_ADMIN)
    @Operation(operationId = "putRoundSchedule", summary = "Have rounds opened by themselves", description = """
            In the name of the pact. Parties commit themselves within the first term; at its end the input is frozen, or the round is \
            abandoned if fewer than two did. A turn is left out while the round before is not published.""")
    @APIResponse(responseCode = "200", description = "The schedule", headers = {
            @Header(name = "ETag", ref = CommonParameters.VERSION_TAG) }, content = {
                    @Content(schema = @Schema(implementation = RoundScheduleView.class)) })
    public Response put(@Parameter(description = PACT, example = "amersfoort") @PathParam("pact") String pact,
            @Parameter(in = ParameterIn.HEADER, name = "If-Match", description = "Set only if the schedule has this "
                    + "ETag", schema = @Schema(type = SchemaType.STRING)) @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = RoundScheduleBody.class), examples = {
                            @ExampleObject(ref = "roundSchedule") }) }) InputStream body)
            throws IOException {
        RoundScheduleBody wanted = bodies.read(body, RoundScheduleBody.class, currentLanguage.get());
        try {
            return answer(setRoundSchedule.set(pact, wanted.toScheduledRound(), wanted.toNextAt(), wanted.everyWeeks(),
                    EntityVersion.ifGiven(ifMatch), caller.rights()));
        } catch (SetRoundSchedule.ChangedMeanwhile refusal) {
            throw EntityVersion.changed();
        }
    }

    @DELETE
    @RolesAllowed(Roles.PACT_ADMIN)
    @Operation(operationId = "deleteRoundSchedule", summary = "Have no more rounds opened by themselves", description = """
            An open round remains. Idempotent.""")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response delete(@Parameter(description = PACT, example = "amersfoort") @PathParam("pact") String pact) {
        setRoundSchedule.remove(pact, caller.rights());
        return Response.noContent().build();
    }

    private static Response answer(RoundSchedule schedule) {
        return EntityVersion.ok(RoundScheduleView.of(schedule), schedule.version());
    }
}
