package nl.stagepact.discrimination.hearing.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.discrimination.hearing.domain.RequestKind;
import nl.stagepact.servicekit.body.Text;

/** What a desk asks a company. */
@Schema(name = "CompanyRequestBody")
public record CompanyRequestBody(
        @Schema(description = "A statement: its side of what was reported. Feedback: what it does with what the desk "
                + "concluded") @NotNull RequestKind kind,
        @Schema(description = "The question, without anything from which the company could tell who "
                + "reported") @NotNull @Text(max = 5_000) String question,
        @Schema(description = "Days until the reply is due", examples = "14") @NotNull @Min(1) @Max(60) Integer days) {
}
