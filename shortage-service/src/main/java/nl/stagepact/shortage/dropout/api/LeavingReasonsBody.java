package nl.stagepact.shortage.dropout.api;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.dropout.domain.LeavingReasons;

/** A school's table of leaving reasons, in requests and answers. */
@Schema(name = "LeavingReasons")
public record LeavingReasonsBody(
        @Schema(description = "Each code occurs once") @NotNull @Size(max = LeavingReason.MAX_REASONS) List<Reason> reasons)
        implements
            CrossFieldRules {

    static LeavingReasonsBody of(LeavingReasons table) {
        return new LeavingReasonsBody(table.reasons().stream().map(Reason::of).toList());
    }

    @Override
    public void check(Faults faults) {
        faults.duplicates("reasons", reasons, Reason::code,
                (reason, at) -> at.add("duplicate_reason", "code", reason.code()));
    }

    List<LeavingReason> toReasons() {
        return reasons.stream().map(Reason::toReason).toList();
    }

    /** A reason. */
    @Schema(name = "LeavingReason")
    public record Reason(
            @Schema(description = "Code in the school's own table", examples = "31") @NotNull @Text(max = 40) String code,
            @Schema(description = "Name in the school's own table", examples = "Geen stageplaats") @NotNull @Text(max = 200) String name,
            @Schema(description = "DUO's category of reasons for leaving: 1 personal, beyond the school's "
                    + "influence; 2 personal, within its influence; 3 school; 4 choice of study or "
                    + "occupation; 5 labour market and surroundings; 6 agreed result reached; 7 "
                    + "unknown; 8 no dropout; 9 defaulter", examples = "5") @NotNull @Min(1) @Max(9) Integer duoCategory,
            @Schema(description = "Whether it means that no internship was found") @NotNull Boolean lackOfPlace) {

        private static Reason of(LeavingReason reason) {
            return new Reason(reason.code(), reason.name(), reason.duoCategory(), reason.lackOfPlace());
        }

        private LeavingReason toReason() {
            return new LeavingReason(code, name, duoCategory, lackOfPlace);
        }
    }
}
