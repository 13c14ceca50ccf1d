package nl.stagepact.placement.register.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a postcode area is. */
@Schema(name = "PostcodeArea")
record PostcodeAreaView(
        @Schema(required = true, pattern = "[1-9][0-9]{3}", examples = "3811") String code,
        @Schema(required = true, minimum = "50", maximum = "54", description = "In degrees, WGS 84", examples = "52.16") double latitude,
        @Schema(required = true, minimum = "3", maximum = "8", description = "In degrees, WGS 84", examples = "5.39") double longitude) {

    /** All areas. */
    @Schema(name = "PostcodeAreas")
    record Listing(@Schema(required = true) List<PostcodeAreaView> items) {
    }
}
