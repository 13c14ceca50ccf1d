package nl.stagepact.placement.company.api;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.placement.wire.Formats.WorkProcess;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** A recognition of a company as SBB's system sends it. */
@Schema(name = "RecognitionBody")
record RecognitionBody(
        @Schema(description = "Crebo or programme code", examples = "25180") @NotNull @ProgrammeCode String programmeCode,
        @NotNull Obtained obtained,
        @Schema(description = "Work processes the recognition is limited to; absent when it covers the whole "
                + "programme", examples = "[\"B1-K1-W1\"]") @Nullable @Size(max = 100) List<@WorkProcess String> workProcesses,
        @Schema(required = true) @NotNull LocalDate validFrom,
        @Schema(description = "Last day") @Nullable LocalDate validTo,
        @Schema(description = "First day on which it is no longer valid; requires withdrawalReason") @Nullable LocalDate withdrawnOn,
        @Nullable GivenReason withdrawalReason) implements CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            faults.add("ends_before_it_begins", "validTo", validFrom);
        }
        if ((withdrawnOn == null) != (withdrawalReason == null)) {
            faults.add("withdrawal_needs_both", withdrawnOn == null ? "withdrawnOn" : "withdrawalReason");
        }
    }

    Recognition toRecognition() {
        return new Recognition(programmeCode, obtained == Obtained.REMOTELY,
                workProcesses == null ? List.of() : workProcesses.stream().distinct().sorted().toList(), validFrom, validTo,
                withdrawnOn == null || withdrawalReason == null ? null
                        : new Recognition.Withdrawal(withdrawnOn, withdrawalReason.reason()));
    }

    /** How SBB assessed the company. */
    enum Obtained {
        ON_SITE("on_site"),
        REMOTELY("remotely");

        private final String code;

        Obtained(String code) {
            this.code = code;
        }

        static Obtained of(Recognition recognition) {
            return recognition.obtainedRemotely() ? REMOTELY : ON_SITE;
        }

        public String code() {
            return code;
        }
    }

    /** Reasons that SBB delivers; excludes the reason that this service derives. */
    enum GivenReason {
        COMPANY_REQUEST(WithdrawalReason.COMPANY_REQUEST),
        INACTIVE(WithdrawalReason.INACTIVE),
        QUALITY(WithdrawalReason.QUALITY),
        DISCRIMINATION(WithdrawalReason.DISCRIMINATION),
        ENDED(WithdrawalReason.ENDED);

        private final WithdrawalReason reason;

        GivenReason(WithdrawalReason reason) {
            this.reason = reason;
        }

        WithdrawalReason reason() {
            return reason;
        }

        public String code() {
            return reason.code();
        }
    }
}
