package nl.stagepact.placement.company.api;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.wire.Formats.LeerbedrijfCode;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;

/** Parameters of the verification of a recognition. */
record VerdictParameters(
        @QueryParam("programme") @NotNull @ProgrammeCode @Parameter(example = "25180", description = """
                Crebo or programme code""") String programme,
        @QueryParam("startDate") @Nullable @Parameter(description = """
                First day of the internship; default: today""") LocalDate startDate,
        @QueryParam("leerbedrijfId") @NotNull @LeerbedrijfCode @Parameter(example = "900000001", description = """
                SBB's id""") String leerbedrijfId) {
}
