package nl.stagepact.placement.reservation.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.reservation.domain.SeatUse;

/** Reserved seats of a vacancy. */
@Schema(name = "Reservations")
public record ReservationView(@Schema(required = true) List<SeatsView> reservations,
        @Schema(required = true, description = "Whether two students may share a place on different days") boolean shareable) {

    static ReservationView of(SeatUse use) {
        return new ReservationView(use.reservations().stream().map(each -> new SeatsView(orNull(each.kind().institutionCode()),
                orNull(each.kind().programmeCode()), each.places())).toList(), use.shareable());
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
