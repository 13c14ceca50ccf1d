package nl.stagepact.shortage.signal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.signal.domain.Responsible;
import nl.stagepact.shortage.signal.domain.Signal;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.signal.domain.SignalStatus;
import nl.stagepact.shortage.signal.domain.SignalSum;

/** A reported shortage. */
@Schema(name = "Signal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignalView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(description = "The school that reported it; absent for an "
                + "adviser of SBB", examples = "99DA") @Nullable String institutionCode,
        @Schema(required = true, enumeration = {
                "mbo", "pro", "vso", "vmbo", "adviser" }) String reporterKind,
        @Schema(required = true, examples = "AM14") String regionCode,
        @Schema(required = true, enumeration = { "1", "2", "3", "4", "pro", "vso", "vmbo" }) String level,
        @Schema(examples = "25604") @Nullable String programmeCode,
        @Schema(required = true, description = "SBB's sector chamber", examples = "ict_and_creative_industries") String sector,
        @Schema(required = true, minimum = "1") int places,
        @Schema(required = true, enumeration = { "current", "expected" }) String kind,
        @Schema(description = "Date by which the shortage is expected; absent for a current one") @Nullable LocalDate horizonDate,
        @Schema(examples = "supervision_capacity") @Nullable String cause,
        @Nullable String explanation,
        @Schema(required = true) SignalStatus status,
        @Schema(required = true, description = "Who follows it up") Responsible responsible,
        @Schema(description = "Result of the follow-up; absent until answered") @Nullable String answer,
        @Schema(description = "Number of the places that were found; absent until answered") @Nullable Integer solvedPlaces,
        @Schema(required = true) Instant reportedAt){

    static SignalView of(Signal signal) {
        SignalReport report = signal.report();
        return new SignalView(signal.id().toString(),
                signal.reporter().equals(Source.SBB.code()) ? null : signal.reporter(), signal.reporterKind(),
                report.regionCode(), report.level(), report.programmeCode(), report.sector(), report.places(),
                report.isExpected() ? "expected" : "current", report.horizon(),
                report.cause() == null ? null : report.cause().code(), report.explanation(), signal.status(),
                signal.responsible(), signal.answer(), signal.solvedPlaces(), signal.reportedAt());
    }

    /** A page of signals. */
    @Schema(name = "SignalPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first") List<SignalView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** Sums of signals. */
    @Schema(name = "SignalSums")
    record Sums(
            @Schema(required = true, description = "Sums by region, level and sector. Never added to the counts, because a delivery "
                    + "of the school may include the same places") List<SumView> items) {

        static Sums of(List<SignalSum> sums) {
            return new Sums(sums.stream().map(sum -> new SumView(sum.regionCode(), sum.level(), sum.sector(), sum.signals(),
                    sum.places(), sum.expectedPlaces(), sum.solvedPlaces())).toList());
        }
    }

    /** A sum. */
    @Schema(name = "SignalSum")
    record SumView(
            @Schema(required = true, examples = "AM14") String regionCode,
            @Schema(required = true, examples = "vso") String level,
            @Schema(required = true, examples = "trade") String sector,
            @Schema(required = true, description = "Signals that have not ended") long signals,
            @Schema(required = true, description = "Current shortages among them") long places,
            @Schema(required = true, description = "Expected shortages among them") long expectedPlaces,
            @Schema(required = true, description = "Places found, according to answered signals") long solvedPlaces) {
    }
}
