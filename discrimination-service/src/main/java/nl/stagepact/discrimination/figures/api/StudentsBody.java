package nl.stagepact.discrimination.figures.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;

/** How many students had an internship in a year. */
@Schema(name = "InterningStudentsBody")
public record StudentsBody(
        @NotNull @Min(1) @Max(10_000_000) Integer students,
        @Schema(description = "Where the number is from", examples = "DUO, studenten mbo 2025") @NotNull @Text(max = 200) String source) {
}
