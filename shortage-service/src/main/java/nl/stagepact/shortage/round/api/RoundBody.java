package nl.stagepact.shortage.round.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about rounds, as the contract shows it; it is read field by field, to tell all faults at once. */
final class RoundBody {

    private RoundBody() {
    }

    @Schema(name = "RoundOpening")
    record Opening(
            @Schema(required = true, description = "Code of a pact area", examples = "amersfoort") String pact) {
    }

    @Schema(name = "RoundStatementBody")
    record Saying(
            @Schema(required = true, enumeration = {
                    "explanation", "correction", "agreement" }) String kind,
            @Schema(minimum = "0", maximum = "99999", description = "What should have been counted; of a correction only, and then required") @Nullable Integer value,
            @Schema(maxLength = 2000, description = "In own words, of no person; required but for an agreement") @Nullable String comment){
    }

    @Schema(name = "RoundSignOffBody")
    record Signing(
            @Schema(maxLength = 2000, description = "Why this side closes the round alone; without it both must sign") @Nullable String oneSidedReason) {
    }
}
