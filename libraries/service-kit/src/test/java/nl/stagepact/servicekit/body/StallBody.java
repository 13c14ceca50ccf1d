package nl.stagepact.servicekit.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stall on a market: every kind of field that a wire record can have. */
@Schema(name = "Stall")
record StallBody(
        @NotNull @Text(max = 10) String name,
        @NotNull Kind kind,
        @NotNull LocalDate from,
        @NotNull @Min(1) @Max(40) Integer places,
        @Nullable @Positive Long sequence,
        @Nullable @DecimalMin("-1.5") @DecimalMax("2") Double slope,
        @Nullable Boolean covered,
        @Nullable @Pattern(regexp = "^[1-9][0-9]{3}$", message = "1234") String area,
        @NotEmpty @Size(max = 3) List<WareBody> wares,
        @Nullable @Size(max = 2) List<@Text(max = 5) String> signs,
        @Nullable @Size(max = 3) Set<Kind> kinds,
        @Nullable @Size(max = 2) List<@Pattern(regexp = "^[A-Z]$", message = "{fault.missing}") String> rows,
        @Nullable RentBody rent) {

    @Schema(name = "Kind")
    enum Kind {
        FOOD,
        SECOND_HAND {
            @Override
            public String code() {
                return "used";
            }
        };

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Schema(name = "Ware")
    record WareBody(@NotNull @Text(max = 5) String name, @Nullable @Min(0) @Max(9) Integer cents) {
    }

    @Schema(name = "Rent")
    record RentBody(@Nullable Integer perDay, @Nullable Integer perMonth) implements CrossFieldRules {
        @Override
        public void check(Faults faults) {
            if (perDay != null && perMonth != null) {
                faults.add("given_twice", "perMonth");
            }
        }
    }
}
