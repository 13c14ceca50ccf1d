package nl.stagepact.shortage.signal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.signal.domain.SignalReport;

/** Answers a signal. */
@Schema(name = "SignalAnswerBody")
public record SignalAnswerBody(
        @Schema(description = "Text for the reporter, without personal data") @NotNull @Text(max = 2_000) String answer,
        @Schema(description = "Number of the places that were found") @NotNull @Min(0) @Max(SignalReport.MAX_PLACES) Integer solvedPlaces) {
}
