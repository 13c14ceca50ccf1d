package nl.stagepact.placement.placement.api;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.Signer;

/** A signature of a party. */
@Schema(name = "SignatureBody")
public record SignatureBody(
        @Schema(description = "Number of the contract data that were read") @NotNull @Min(1) @Max(100) Integer termsNumber,
        @NotNull Signer signer,
        @Schema(description = "Not in the future") @NotNull LocalDate signedOn,
        @Schema(defaultValue = "false", description = "Whether it was signed in another system or on paper, and is recorded "
                + "here; a school can so record any party") @Nullable Boolean elsewhere) {

    boolean toElsewhere() {
        return Boolean.TRUE.equals(elsewhere);
    }
}
