package nl.stagepact.shortage.dropout.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Receipt.Outcome;
import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.dropout.domain.DropoutCoverage;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.dropout.usecase.ReadDropout;
import nl.stagepact.shortage.dropout.usecase.RecordDropout;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;

/** Dropout figures. */
@Schema(name = "Dropout")
public record DropoutView(
        @Schema(required = true, description = "Definition of the counts") String definition,
        @Schema(required = true, description = "First month", examples = "2026-01") String from,
        @Schema(required = true, description = "Last month", examples = "2026-06") String to,
        @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt,
        @Schema(required = true, description = "One per group, in the order of groupBy") List<RowView> items,
        @Schema(required = true) CoverageView coverage) {

    public static final String DEFINITION = "Students at risk, delayed "
            + "(\"studievertraging\") and dropped out (\"uitval\") by the school's own"
            + " reason for leaving, mapped to DUO's categories; for lack of a place: those whose reason says that no internship"
            + " was found (T23/568)";
    static final List<String> CSV_HEADER = List.of("region", "level", "programmeCode", "programmeName", "sector",
            "learningPath",
            "period", "duoCategory", "atRisk", "delayed", "droppedOut", "droppedOutForLackOfPlace", "unknown");

    /** A sum. */
    @Schema(name = "DropoutRow", description = "Contains only the grouping dimensions. An absent count is unknown")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowView(
            @Nullable String region,
            @Nullable String level,
            @Nullable String programmeCode,
            @Nullable String programmeName,
            @Nullable String sector,
            @Nullable String learningPath,
            @Schema(examples = "2026-01") @Nullable String period,
            @Schema(description = "Empty for counts without a reason") @Nullable String duoCategory,
            @Schema(description = "Students with signs of delay or dropout") @Nullable Long atRisk,
            @Schema(description = "Students whose studies are delayed") @Nullable Long delayed,
            @Schema(description = "Students who left without a diploma") @Nullable Long droppedOut,
            @Schema(description = "Students who dropped out because they found no internship") @Nullable Long droppedOutForLackOfPlace,
            @Schema(description = "Counts that are unknown in at least one line of this "
                    + "sum") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unknown) {

        static RowView of(DropoutRow row, Dated<Programme> programmes, java.time.LocalDate day) {
            String code = row.key().get(DropoutDimension.PROGRAMME);
            return new RowView(row.key().get(DropoutDimension.REGION), row.key().get(DropoutDimension.LEVEL), code,
                    code == null ? null : programmes.nearest(day, code).map(Programme::name).orElse(null),
                    row.key().get(DropoutDimension.SECTOR), row.key().get(DropoutDimension.LEARNING_PATH),
                    row.key().get(DropoutDimension.PERIOD), row.key().get(DropoutDimension.DUO_CATEGORY),
                    row.sums().get(DropoutMeasure.AT_RISK), row.sums().get(DropoutMeasure.DELAYED),
                    row.sums().get(DropoutMeasure.DROPPED_OUT), row.droppedOutForLackOfPlace(),
                    row.unknown().stream().map(DropoutMeasure::field).toList());
        }

        List<@Nullable Object> csv() {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(region);
            cells.add(level);
            cells.add(programmeCode);
            cells.add(programmeName);
            cells.add(sector);
            cells.add(learningPath);
            cells.add(period);
            cells.add(duoCategory);
            cells.add(atRisk);
            cells.add(delayed);
            cells.add(droppedOut);
            cells.add(droppedOutForLackOfPlace);
            cells.add(String.join(" ", unknown));
            return cells;
        }
    }

    /** Schools included in the figures. */
    @Schema(name = "DropoutCoverage")
    public record CoverageView(
            @Schema(required = true, description = "For people", examples = "3 of 4 schools delivered") String summary,
            @Schema(required = true, description = "Schools of these pacts that delivered at least one of the "
                    + "months") List<DeliveredView> delivered,
            @Schema(required = true, description = "Schools that delivered none of the months") List<SchoolView> notDelivered) {

        static CoverageView of(DropoutCoverage coverage, String summary) {
            return new CoverageView(summary,
                    coverage.delivered().stream().map(each -> new DeliveredView(each.institutionCode(), each.months()))
                            .toList(),
                    coverage.notDelivered().stream().map(school -> new SchoolView(school.code(), school.name())).toList());
        }
    }

    /** A school that delivered. */
    @Schema(name = "DropoutDelivered")
    record DeliveredView(
            @Schema(required = true, examples = "99DA") String institutionCode,
            @Schema(required = true, description = "Number of requested months that it delivered") int months) {
    }

    /** A school that did not. */
    @Schema(name = "DropoutSchool")
    record SchoolView(
            @Schema(required = true, examples = "99DB") String institutionCode,
            @Schema(required = true) String name) {
    }

    public static DropoutView of(ReadDropout.Answer answer, java.time.YearMonth from, java.time.YearMonth to,
            Instant availableAt,
            String summary) {
        Registers then = answer.registers();
        return new DropoutView(DEFINITION, from.toString(), to.toString(), availableAt,
                answer.rows().stream().map(row -> RowView.of(row, then.programmes(), to.atEndOfMonth())).toList(),
                CoverageView.of(answer.coverage(), summary));
    }

    /** Result of a delivery of dropout counts. */
    @Schema(name = "DropoutReceipt")
    record Receipt(
            @Schema(required = true) Outcome outcome,
            @Schema(required = true, description = "True when nothing was stored because of dryRun") boolean dryRun,
            @Schema(required = true) Version delivery) {

        static Receipt of(RecordDropout.Recorded recorded, boolean dryRun) {
            return new Receipt(recorded.outcome(), dryRun, Version.of(recorded.delivery()));
        }
    }

    /** A version of a school's counts of one month. */
    @Schema(name = "DropoutDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            @Schema(required = true, examples = "99DA") String institutionCode,
            @Schema(required = true, examples = "2026-01") String period,
            @Schema(required = true, minimum = "1") int version,
            @Schema(required = true) int lineCount,
            @Schema(required = true, description = "SHA-256 of the content") String contentHash,
            @Schema(required = true, description = "When it was stored, UTC") Instant recordedAt,
            @Schema(required = true, description = "The client that delivered") String recordedBy,
            @Schema(description = "When it was withdrawn and stopped counting, UTC; absent otherwise") @Nullable Instant withdrawnAt,
            @Schema(description = "The client that withdrew it") @Nullable String withdrawnBy) {

        static Version of(DropoutDelivery delivery) {
            Withdrawal withdrawal = delivery.withdrawal();
            return new Version(delivery.institutionCode(), delivery.period().toString(), delivery.version(),
                    delivery.lineCount(), delivery.contentHash(), delivery.recordedAt(), delivery.recordedBy(),
                    withdrawal == null ? null : withdrawal.at(), withdrawal == null ? null : withdrawal.by());
        }
    }

    /** A page of months. */
    @Schema(name = "DropoutPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "The latest version of each month, latest month first, including "
                    + "withdrawn ones") List<Version> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** All versions of a month. */
    @Schema(name = "DropoutVersions")
    record Versions(@Schema(required = true, description = "Latest first") List<Version> versions) {
    }
}
