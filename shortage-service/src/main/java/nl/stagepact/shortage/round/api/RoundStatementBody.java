package nl.stagepact.shortage.round.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.round.domain.Statement;

/** A statement of a party on a cell. */
@Schema(name = "RoundStatementBody")
public record RoundStatementBody(
        @NotNull Statement.Kind kind,
        @Schema(description = "Corrected count; required for a correction and not allowed "
                + "otherwise") @Nullable @Min(0) @Max(99_999) Integer value,
        @Schema(description = "Free text without personal data; required except for an "
                + "agreement") @Nullable @Text(max = 2_000) String comment)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (kind == null) {
            return; // the other rules depend on it
        }
        if (kind == Statement.Kind.CORRECTION && value == null) {
            faults.add("missing_field", "value");
        }
        if (kind != Statement.Kind.CORRECTION && value != null) {
            faults.add("only_of_correction", "value");
        }
        if (kind != Statement.Kind.AGREEMENT && comment == null) {
            faults.add("missing_field", "comment");
        }
    }
}
