package nl.stagepact.shortage.publication.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.publication.domain.OpenMethod;
import nl.stagepact.shortage.publication.domain.OpenPublication.Protection;

/** How the people in published figures are protected. */
@Schema(name = "OpenDataProfile")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenProfileView(
        @Schema(required = true, examples = "open") String name,
        @Schema(required = true, description = "Version of the method and its parameters") String version,
        @Schema(required = true, description = "cell_key: every sum above zero has noise of its own; suppression: small sums were "
                + "hidden and others rounded, in publications before profile version 2", enumeration = {
                        "cell_key",
                        "suppression" }) String method,
        @Schema(required = true, description = "Smallest sum above zero that is shown") int floor,
        @Schema(required = true, description = "An exact sum differs from the shown one by at most this") int maximumDeviation,
        @Schema(description = "Of the noise on sums that are not small; with method cell_key only") @Nullable Double standardDeviation,
        @Schema(description = "Number of the secret from which the noise was drawn; with method cell_key only") @Nullable Integer series,
        @Schema(description = "Sums were rounded to the nearest multiple; with method suppression only") @Nullable Integer roundedTo,
        @Schema(description = "Sums above zero in the publication; with method suppression only") @Nullable Integer sums,
        @Schema(description = "Number of these that are hidden; with method suppression only") @Nullable Integer hidden){

    /** Publications without noise were rounded to the nearest multiple of this. */
    private static final int ROUNDED_TO = 5;

    static OpenProfileView of(Protection protection) {
        boolean noise = protection.method() == OpenMethod.CELL_KEY;
        Double deviation = protection.standardDeviation();
        return new OpenProfileView(protection.profile(), protection.profileVersion(), protection.method().code(),
                protection.floor(), protection.maximumDeviation(),
                deviation == null ? null : Math.round(100 * deviation) / 100.0, noise ? protection.series() : null,
                noise ? null : ROUNDED_TO, protection.sums(), protection.hidden());
    }
}
