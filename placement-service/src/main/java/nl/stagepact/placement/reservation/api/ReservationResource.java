package nl.stagepact.placement.reservation.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.reservation.usecase.ReadReservations;
import nl.stagepact.placement.reservation.usecase.ReserveSeats;
import nl.stagepact.placement.vacancy.api.CallerRights;
import nl.stagepact.servicekit.body.BodyReader;
import nl.stagepact.servicekit.caller.CurrentCaller;
import nl.stagepact.servicekit.caller.Roles;
import nl.stagepact.servicekit.problem.CurrentLanguage;

/** Seats that framework contracts reserve. */
@Path("/vacancies/{vacancyId}/reservations")
@Tag(name = "Vacancies")
public class ReservationResource {

    private final ReserveSeats reserveSeats;
    private final ReadReservations readReservations;
    private final CurrentRegisters registers;
    private final CurrentCaller caller;
    private final BodyReader bodies;
    private final CurrentLanguage currentLanguage;

    ReservationResource(ReserveSeats reserveSeats, ReadReservations readReservations, CurrentRegisters registers,
            CurrentCaller caller, BodyReader bodies,
            CurrentLanguage currentLanguage) {
        this.reserveSeats = reserveSeats;
        this.readReservations = readReservations;
        this.registers = registers;
        this.caller = caller;
        this.bodies = bodies;
        this.currentLanguage = currentLanguage;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER })
    @Operation(operationId = "putReservations", summary = "Reserve places of a vacancy, or consent to sharing them", description = """
            For a school, for a programme or for both, as a framework contract says. Replaces all of the vacancy. Reserved places are \
            given to no other students; what is proposed or agreed already stays. Whoever suits a reservation gets a reserved place \
            before an open one. Where the company consents, two students can share a place, each on days of its own.""")
    @APIResponse(responseCode = "200", description = "What is reserved", content = {
            @Content(schema = @Schema(implementation = ReservationView.class)) })
    @APIResponse(responseCode = "409", description = "The vacancy has fewer places, or is for other programmes")
    public ReservationView reserve(@PathParam("vacancyId") UUID vacancyId,
            @RequestBody(required = true, content = {
                    @Content(schema = @Schema(implementation = ReservationBody.class), examples = {
                            @ExampleObject(ref = "reservations") }) }) InputStream body)
            throws IOException {
        ReservationBody wanted = bodies.read(BodyReader.bytes(body), ReservationBody.class, currentLanguage.get(),
                (read, faults) -> read.checkSchools(registers.institutionNames().keySet(), faults));
        return ReservationView.of(reserveSeats.reserve(vacancyId, wanted.toSeatUse(), CallerRights.of(caller.get())));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.TRAINING_COMPANY, Roles.SECTOR_ORGANISATION, Roles.SBB_SYSTEM, Roles.SBB_ADVISER, Roles.SCHOOL_SYSTEM,
            Roles.SCHOOL_COORDINATOR })
    @Operation(operationId = "listReservations", summary = "Read reserved places of a vacancy", description = """
            All, for its company; for a school those that its students can have.""")
    @APIResponse(responseCode = "200", description = "What is reserved", content = {
            @Content(schema = @Schema(implementation = ReservationView.class)) })
    public ReservationView list(@PathParam("vacancyId") UUID vacancyId) {
        return ReservationView.of(readReservations.of(vacancyId, CallerRights.of(caller.get()),
                caller.get().institutionCode()));
    }
}
