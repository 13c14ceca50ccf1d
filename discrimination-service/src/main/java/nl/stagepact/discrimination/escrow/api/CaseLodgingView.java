package nl.stagepact.discrimination.escrow.api;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.escrow.domain.Lodging;
import nl.stagepact.discrimination.report.domain.Wish;

/** Why a desk was told of a case. */
@Schema(name = "CaseLodging")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseLodgingView(
        @Schema(required = true, description = "At least so many independent others report the same company") int others,
        @Schema(required = true, description = "What the reporter wants now") Wish wish,
        @Schema(required = true) LocalDate toldOn,
        @Schema(description = "Day on which the desk answered; absent before") @Nullable LocalDate answeredOn) {

    static CaseLodgingView of(Lodging lodging) {
        return new CaseLodgingView(lodging.threshold(), lodging.wish(), Objects.requireNonNull(lodging.toldOn()),
                lodging.answeredOn());
    }
}
