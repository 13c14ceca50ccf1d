package nl.stagepact.placement.reservation.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.reservation.domain.Reservation;
import nl.stagepact.placement.reservation.domain.SeatKind;
import nl.stagepact.placement.reservation.domain.SeatUse;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.KeyFormats.InstitutionCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** Reserved seats of a vacancy, as a company sends them. */
@Schema(name = "ReservationsBody")
public record ReservationBody(
        @Schema(description = "All of the vacancy; empty to reserve nothing") @NotNull @Size(max = 20) List<@NotNull Seats> reservations,
        @Schema(defaultValue = "false", description = "Whether the company consents that two students share a place on different "
                + "days") @Nullable Boolean shareable)
        implements
            CrossFieldRules {

    /** Seats for a school, for a programme, or for both. */
    @Schema(name = "ReservedSeatsBody")
    public record Seats(
            @Schema(description = "Only for its students", examples = "99DA") @Nullable @InstitutionCode String institutionCode,
            @Schema(description = "Only for its students", examples = "25180") @Nullable @ProgrammeCode String programmeCode,
            @NotNull @Min(1) @Max(999) Integer places)
            implements
                CrossFieldRules {

        @Override
        public void check(Faults faults) {
            if (kind().equals(SeatKind.OPEN)) {
                faults.add("reserved_for_nobody", "institutionCode");
            }
        }

        private SeatKind kind() {
            return new SeatKind(Objects.requireNonNullElse(institutionCode, ""), Objects.requireNonNullElse(programmeCode, ""));
        }
    }

    @Override
    public void check(Faults faults) {
        faults.duplicates("reservations", reservations, Seats::kind, (_, at) -> at.add("reserved_twice", "places"));
    }

    /** @param known codes of schools in the register; empty before it has arrived */
    void checkSchools(Set<String> known, Faults faults) {
        for (int i = 0; reservations != null && i < reservations.size(); i++) {
            Seats seats = reservations.get(i);
            String school = seats == null ? null : seats.institutionCode();
            if (school != null && !known.isEmpty() && !known.contains(school)) {
                faults.at("reservations", i).add("institution_not_in_register", "institutionCode", school);
            }
        }
    }

    SeatUse toSeatUse() {
        return new SeatUse(reservations.stream().map(each -> new Reservation(each.kind(), each.places())).toList(),
                Boolean.TRUE.equals(shareable));
    }
}
