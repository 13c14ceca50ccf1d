package nl.stagepact.shortage.alert.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.shortage.alert.domain.AlertKind;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.wire.CodeForms;

/** Adds a rule. */
@Schema(name = "AlertRuleBody")
public record AlertRuleBody(
        @Schema(description = "level: the shortage of a programme is at least the threshold; rise: it rose by "
                + "at least the threshold in 14 days; new_in_top: its rank is at most the "
                + "threshold, and was not 14 days earlier") @NotNull AlertKind kind,
        @Schema(examples = "AM14") @Nullable @Pattern(regexp = CodeForms.REGION, message = CodeForms.REGIONS) String regionCode,
        @Schema(examples = "25604") @Nullable @Pattern(regexp = CodeForms.PROGRAMME, message = CodeForms.PROGRAMMES) String programmeCode,
        @Schema(examples = "10") @NotNull @Min(1) @Max(99_999) Integer threshold) {

    /** Adds a fault for each code that the registers do not know. */
    void check(Registers known, Faults faults) {
        if (regionCode != null && known.areas().region(regionCode).isEmpty()) {
            faults.addNotAllowed("regionCode", regionCode, CodeForms.REGIONS);
        }
        if (programmeCode != null && !known.programmes().knows(programmeCode)) {
            faults.addNotAllowed("programmeCode", programmeCode, CodeForms.PROGRAMMES);
        }
    }
}
