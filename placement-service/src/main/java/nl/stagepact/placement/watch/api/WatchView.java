package nl.stagepact.placement.watch.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.company.domain.WithdrawalReason;
import nl.stagepact.placement.watch.domain.SchoolWithdrawal;

/** Companies that a school watches. */
@Schema(name = "WatchedCompanies")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WatchView(
        @Schema(required = true, description = "leerbedrijfIds, sorted") List<String> items,
        @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {

    /** Withdrawals at companies that a school watches. */
    @Schema(name = "Withdrawals")
    record Withdrawals(
            @Schema(required = true, description = "In the order in which they were recorded") List<WithdrawalView> items,
            @Schema(required = true, description = "Link to later withdrawals; always present, to be polled") String next) {
    }

    /** A withdrawal of a recognition. */
    @Schema(name = "Withdrawal")
    record WithdrawalView(
            @Schema(required = true, examples = "900000001") String leerbedrijfId,
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "First day on which it is no longer valid") LocalDate withdrawnOn,
            @Schema(required = true) WithdrawalReason reason,
            @Schema(required = true, description = "When it was recorded, UTC") Instant recordedAt,
            @Schema(required = true, description = "Placements of the school for that programme that end on that day or later, "
                    + "as the school reported them") List<WatchedCompanyBody.PlacementsBody> placements) {

        static WithdrawalView of(SchoolWithdrawal schoolWithdrawal) {
            Withdrawal withdrawal = schoolWithdrawal.withdrawal();
            return new WithdrawalView(withdrawal.leerbedrijfId().code(), withdrawal.programmeCode(),
                    withdrawal.withdrawnOn(), withdrawal.reason(), withdrawal.recordedAt(),
                    WatchedCompanyBody.PlacementsBody.of(schoolWithdrawal.placements()));
        }
    }
}
