package nl.stagepact.placement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.domain.company.Withdrawal;

/** Companies that a school watches. */
@Schema(name = "WatchedCompanies")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchView(
        @Schema(required = true, description = "leerbedrijfIds, in order") List<String> items,
        @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {

    /** Withdrawals at companies that a school watches. */
    @Schema(name = "Withdrawals")
    record Withdrawals(
            @Schema(required = true, description = "In the order in which they became known") List<WithdrawalView> items,
            @Schema(required = true, description = "Link to what became known after these; ask it again, now or tomorrow") String next) {
    }

    /** A recognition that was withdrawn. */
    @Schema(name = "Withdrawal")
    record WithdrawalView(
            @Schema(required = true, examples = "900000001") String leerbedrijfId,
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "From which day it does not hold") LocalDate withdrawnOn,
            @Schema(required = true, enumeration = {
                    "company_request", "inactive", "quality", "discrimination", "ended",
                    "not_in_register" }) String reason,
            @Schema(required = true, description = "When it became known, UTC") Instant recordedAt){

        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.leerbedrijfId(), withdrawal.programmeCode(), withdrawal.withdrawnOn(),
                    withdrawal.reason().code(), withdrawal.recordedAt());
        }
    }
}
