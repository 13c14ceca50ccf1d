package nl.stagepact.placement.watch.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.Withdrawal;
import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.placement.watch.domain.SchoolWithdrawal;
import nl.stagepact.placement.wire.Formats.ProgrammeCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

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

    /** A company that a school watches. */
    @Schema(name = "WatchedCompany")
    public record CompanyView(
            @Schema(description = "Placements of the school at the company, one item per programme and last "
                    + "day") @Nullable @Size(max = 200) List<PlacementsView> placements)
            implements
                CrossFieldRules {

        @Override
        public void check(Faults faults) {
            faults.duplicates("placements", placements,
                    each -> each.programmeCode() == null || each.to() == null ? null : each.programmeCode() + ' ' + each.to(),
                    (each, at) -> at.add("placements_twice", "to", each.to()));
        }

        List<RunningPlacements> toPlacements() {
            return placements == null ? List.of() : placements.stream().map(PlacementsView::toPlacements).toList();
        }
    }

    /** Students of a school at a company. */
    @Schema(name = "RunningPlacements", description = "Number of students of the school at the company; no personal data")
    record PlacementsView(
            @Schema(examples = "25180") @NotNull @ProgrammeCode String programmeCode,
            @NotNull @Min(1) @Max(500) Integer students,
            @Schema(description = "Last day of their placements") @NotNull LocalDate to) {

        private RunningPlacements toPlacements() {
            return new RunningPlacements(programmeCode, students, to);
        }

        static List<PlacementsView> of(List<RunningPlacements> placements) {
            return placements.stream().map(each -> new PlacementsView(each.programmeCode(), each.students(), each.to()))
                    .toList();
        }
    }

    /** A withdrawal of a recognition. */
    @Schema(name = "Withdrawal")
    record WithdrawalView(
            @Schema(required = true, examples = "900000001") String leerbedrijfId,
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "First day on which it is no longer valid") LocalDate withdrawnOn,
            @Schema(required = true, enumeration = {
                    "company_request", "inactive", "quality", "discrimination", "ended",
                    "not_in_register" }) String reason,
            @Schema(required = true, description = "When it was recorded, UTC") Instant recordedAt,
            @Schema(required = true, description = "Placements of the school for that programme that end on that day or later, "
                    + "as the school reported them") List<PlacementsView> placements){

        static WithdrawalView of(SchoolWithdrawal schoolWithdrawal) {
            Withdrawal withdrawal = schoolWithdrawal.withdrawal();
            return new WithdrawalView(withdrawal.leerbedrijfId().code(), withdrawal.programmeCode(),
                    withdrawal.withdrawnOn(), withdrawal.reason().code(), withdrawal.recordedAt(),
                    PlacementsView.of(schoolWithdrawal.placements()));
        }
    }
}
