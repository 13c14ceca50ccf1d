package nl.stagepact.placement.company.api;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.CompanyName;
import nl.stagepact.placement.company.domain.CompanyQuery;
import nl.stagepact.placement.wire.Formats.KvkNumber;
import nl.stagepact.placement.wire.Formats.MunicipalityCode;
import nl.stagepact.placement.wire.Formats.PostcodeBeginCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Forms;

/** Parameters of a search of companies. */
record CompanyParameters(
        @QueryParam("name") @Nullable @CompanyWords @Parameter(example = "bakkerij koren", description = """
                Words of the name, or their prefixes""") String name,
        @QueryParam("programme") @Nullable @ProgrammeCode @Parameter(example = "25180", description = """
                Crebo or programme code""") String programme,
        @QueryParam("postcode") @Nullable @PostcodeBeginCode @Parameter(example = "3811", description = """
                A postcode or its first two to four digits""") String postcode,
        @QueryParam("municipality") @Nullable @MunicipalityCode @Parameter(example = "GM0307", description = """
                CBS code""") String municipality,
        @QueryParam("kvkNumber") @Nullable @KvkNumber @Parameter(example = "90000001", description = """
                Chamber of Commerce number: all establishments of a company""") String kvkNumber) {

    CompanyQuery toQuery() {
        return new CompanyQuery(name == null ? null : CompanyName.key(name), programme,
                postcode == null ? null : Forms.postcodeBegin(postcode).orElseThrow(), municipality, kvkNumber);
    }
}
