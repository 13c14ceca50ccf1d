package nl.stagepact.discrimination.routing.api;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.routing.domain.Structure;
import nl.stagepact.discrimination.wire.Formats.Email;
import nl.stagepact.discrimination.wire.Formats.SecureLink;
import nl.stagepact.discrimination.wire.Formats.Telephone;
import nl.stagepact.servicekit.body.Text;

/** How a desk handles reports, as the desk describes it. */
@Schema(name = "DeskBody", description = "How a desk handles reports; everyone can read it, so it names roles and no persons")
public record DeskBody(
        @Schema(examples = "Meldpunt stagediscriminatie, ROC De Brug") @NotNull @Text(max = 200) String name,
        @Schema(description = "Whether the desk takes new reports") @NotNull Boolean open,
        @Schema(description = "Who reads reports, by "
                + "role", examples = "[\"Vertrouwenspersoon\"]") @NotEmpty @Size(max = 10) List<@NotNull @Text(max = 100) String> readers,
        @Schema(description = "Who takes over during absence, by "
                + "role", examples = "Coördinator zorgteam") @NotNull @Text(max = 100) String substitute,
        @Schema(description = "Care team that it works with, by "
                + "role", examples = "Zorgadviesteam") @Nullable @Text(max = 100) String careTeam,
        @Schema(description = "The process in Dutch") @NotNull @Text(max = 5_000) String descriptionNl,
        @Schema(description = "The process in English") @Nullable @Text(max = 5_000) String descriptionEn,
        @Schema(description = "General address of the "
                + "desk", examples = "meldpunt@school.example") @Nullable @Email String email,
        @Schema(description = "General number of the "
                + "desk", examples = "+31 33 000 00 00") @Nullable @Telephone String telephone,
        @Schema(examples = "https://school.example/meldpunt") @Nullable @SecureLink String website,
        @Schema(description = "Working days within which a report is "
                + "confirmed; 3 when absent", examples = "3") @Nullable @Min(1) @Max(3) Integer confirmWorkingDays,
        @Schema(description = "Days within which receipt is acknowledged, as the whistleblower act "
                + "asks; 7 when absent", examples = "7") @Nullable @Min(1) @Max(7) Integer acknowledgeDays,
        @Schema(description = "Months after that within which the reporter hears what was "
                + "done; 3 when absent", examples = "3") @Nullable @Min(1) @Max(3) Integer feedbackMonths) {

    Structure toStructure() {
        return new Structure(List.copyOf(readers), substitute, careTeam, descriptionNl, descriptionEn, email, telephone,
                website,
                Objects.requireNonNullElse(confirmWorkingDays, Structure.LONGEST_CONFIRMATION),
                Objects.requireNonNullElse(acknowledgeDays, Structure.LONGEST_ACKNOWLEDGEMENT),
                Objects.requireNonNullElse(feedbackMonths, Structure.LONGEST_FEEDBACK));
    }
}
