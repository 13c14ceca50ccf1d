package nl.stagepact.placement.register.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.wire.Forms;

/** Location of a postcode area. */
@Schema(name = "PostcodeArea")
public record PostcodeAreaBody(
        @Schema(examples = "3811") @NotNull @Pattern(regexp = Forms.FOUR_DIGITS_PATTERN, message = Forms.FOUR_DIGITS) String code,
        @Schema(description = "In degrees, WGS 84", examples = "52.16") @NotNull @DecimalMin("50") @DecimalMax("54") Double latitude,
        @Schema(description = "In degrees, WGS 84", examples = "5.39") @NotNull @DecimalMin("3") @DecimalMax("8") Double longitude) {

    PostcodeArea toArea() {
        return new PostcodeArea(code, latitude, longitude);
    }
}
