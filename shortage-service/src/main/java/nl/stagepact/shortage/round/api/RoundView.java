package nl.stagepact.shortage.round.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundSchool;
import nl.stagepact.shortage.round.usecase.ReadRounds;

/** A round of a pact. */
@Schema(name = "Round")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, description = "Code of the pact area", examples = "amersfoort") String pact,
        @Schema(required = true, minimum = "1", description = "Number of the round within the pact") int number,
        @Schema(required = true, description = "Reference date at which both sources are compared") LocalDate referenceDate,
        @Schema(required = true, enumeration = {
                "open", "signed_off" }) String state,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true, description = "The client; schedule when it was opened automatically") String openedBy,
        @Schema(required = true, description = "Later deliveries are not included") Instant takenInAt,
        @Schema(required = true, description = "Policy that applied when the round was opened") RoundPolicyBody policy,
        @Schema(required = true, description = "Signatures of the current version; a change removes them") List<SignOffView> signOffs,
        @Schema(description = "Absent while the round is open") @Nullable Instant signedOffAt,
        @Schema(description = "The party that signed off alone") @Nullable Party oneSidedBy,
        @Schema(description = "Reason for signing off alone") @Nullable String oneSidedReason){

    static RoundView of(Round round) {
        return new RoundView(round.id().toString(), round.pact(), round.number(), round.referenceDate(),
                round.isSignedOff() ? "signed_off" : "open", round.openedAt(), round.openedBy(), round.takenInAt(),
                RoundPolicyBody.of(round.policy()),
                round.signOffs().stream().map(each -> new SignOffView(each.party(), each.at(), each.by())).toList(),
                round.signedOffAt(), round.oneSided(), round.oneSidedReason());
    }

    /** A signature. */
    @Schema(name = "RoundSignOff")
    record SignOffView(
            @Schema(required = true) Party party,
            @Schema(required = true) Instant at,
            @Schema(required = true, description = "The client, never a person") String by) {
    }

    /** A page of rounds. */
    @Schema(name = "RoundPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest reference date first") List<RoundView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** A round with its schools. */
    @Schema(name = "RoundDetail")
    record Detail(
            @Schema(required = true) RoundView round,
            @Schema(required = true, description = "Schools that are expected or whose counts are included") List<SchoolView> schools,
            @Schema(required = true) SbbView sbb,
            @Schema(required = true, description = "Number of cells that are open, explained, corrected and "
                    + "agreed") Map<String, Long> cells,
            @Schema(required = true, description = "Sum of the agreed values; other cells are not included") long agreedShortage) {

        static Detail of(ReadRounds.Detail detail) {
            Map<String, Long> cells = new java.util.LinkedHashMap<>();
            for (CellState state : CellState.values()) {
                cells.put(state.code(), detail.states().getOrDefault(state, 0L));
            }
            LocalDate sbb = detail.round().sbb();
            return new Detail(RoundView.of(detail.round()), detail.schools().stream().map(SchoolView::of).toList(),
                    new SbbView(RoundSchool.status(sbb, detail.round().referenceDate(), detail.round().policy().cadenceDays()),
                            sbb, detail.sbbCameLate()),
                    cells, detail.agreedShortage());
        }
    }

    /** A school of a round. */
    @Schema(name = "RoundSchool")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SchoolView(
            @Schema(required = true, examples = "99DA") String institutionCode,
            @Schema(required = true, description = "stale: the latest delivery is older than one cadence") RoundSchool.Status status,
            @Schema(description = "Reference date of the included delivery; absent when there is none") @Nullable LocalDate referenceDate,
            @Schema(required = true, description = "Whether it delivered or withdrew after the round took its counts") boolean cameLate) {

        static SchoolView of(RoundSchool school) {
            return new SchoolView(school.institutionCode(), school.status(), school.referenceDate(), school.cameLate());
        }
    }

    /** SBB's part of a round. */
    @Schema(name = "RoundSbb")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SbbView(
            @Schema(required = true) RoundSchool.Status status,
            @Schema(description = "Reference date of the included delivery; absent when there is none") @Nullable LocalDate referenceDate,
            @Schema(required = true, description = "Whether it delivered or withdrew after the round took its counts") boolean cameLate) {
    }
}
