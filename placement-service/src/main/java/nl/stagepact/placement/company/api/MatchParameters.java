package nl.stagepact.placement.company.api;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.stagepact.placement.wire.Formats.Postcode;
import nl.stagepact.placement.wire.Forms;

/** Parameters of the identification of a company. */
record MatchParameters(
        @QueryParam("name") @NotNull @CompanyWords @Parameter(example = "De Korenaar", description = """
                Name of the company""") String name,
        @QueryParam("postcode") @NotNull @Postcode @Parameter(example = "3811AA", description = """
                Whole postcode""") String postcode) {

    /** As companies are stored. */
    String storedPostcode() {
        return Forms.postcode(postcode).orElseThrow();
    }
}
