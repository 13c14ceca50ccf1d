package nl.stagepact.placement.reservation.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.reservation.domain.Reservation;

/** Reserved seats of a vacancy. */
@Schema(name = "Reservations")
public record ReservationView(@Schema(required = true) List<SeatsView> reservations) {

    static ReservationView of(List<Reservation> reservations) {
        return new ReservationView(reservations.stream().map(each -> new SeatsView(orNull(each.kind().institutionCode()),
                orNull(each.kind().programmeCode()), each.places())).toList());
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    /** Seats for a school, for a programme, or for both. */
    @Schema(name = "ReservedSeats")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatsView(
            @Schema(description = "Absent for students of any school") @Nullable String institutionCode,
            @Schema(description = "Absent for any programme of the vacancy") @Nullable String programmeCode,
            @Schema(required = true) int places) {
    }
}
