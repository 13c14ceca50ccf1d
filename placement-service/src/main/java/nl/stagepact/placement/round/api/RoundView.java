package nl.stagepact.placement.round.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.MatchingMethod;
import nl.stagepact.placement.matching.domain.MatchingPolicy;
import nl.stagepact.placement.matching.domain.PriorityRule;
import nl.stagepact.placement.round.domain.MatchingRound;
import nl.stagepact.placement.round.domain.RoundReport;
import nl.stagepact.placement.round.domain.RoundState;
import nl.stagepact.placement.round.domain.SaltPart;
import nl.stagepact.placement.round.domain.SchoolFlags;
import nl.stagepact.placement.round.usecase.FollowUpRound;

/** A round of matching. */
@Schema(name = "MatchingRound")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true) String pact,
        @Schema(required = true, description = "Party that opened it, which freezes and publishes it") String openedBy,
        @Schema(required = true) RoundState state,
        @Schema(required = true) Instant stateSince,
        @Schema(required = true, description = "When the term of this phase is over") Instant dueAt,
        @Schema(required = true) MatchingMethod method,
        @Schema(required = true) int levels,
        @Schema(required = true) List<PriorityRule> priorities,
        @Schema(required = true) int waitingWeeks,
        @Nullable Integer maxFlaggedPercent,
        @Schema(required = true, description = "Hours within which each phase ends") int termHours,
        @Nullable Instant publishAt,
        @Schema(required = true, description = "From 1; one more each time that a party withheld its part") int attempt,
        @Schema(required = true, description = "By attempt and party") List<PartView> parts,
        @Schema(description = "Of the lines of input; absent before it is frozen") @Nullable String inputHash,
        @Schema(required = true, description = "Students that were frozen") int cases,
        @Schema(required = true, description = "Vacancies that were frozen") int places,
        @Schema(required = true, description = "Schools whose students take part; empty before they are frozen") List<FlagsView> schools,
        @Schema(description = "Absent before all parts are revealed") @Nullable String salt,
        @Schema(description = "Hash of the outcome; absent before it is published") @Nullable String resultHash,
        @Schema(description = "Absent before it is published") @Nullable RoundReportView report) {

    static RoundView of(MatchingRound round, List<SchoolFlags> schools, Optional<RoundReport> report) {
        MatchingPolicy policy = round.policy();
        return new RoundView(round.id().toString(), round.pactCode(), round.openedBy(), round.state(), round.stateSince(),
                round.dueAt(),
                policy.method(), policy.levels(), policy.priorities(), policy.waitingWeeks(),
                round.rules().maxFlaggedPercent(), round.rules().termHours(),
                round.rules().publishAt(), round.salt().attempt(),
                round.salt().parts().stream().map(PartView::of).toList(), round.frozen().inputHash(), round.frozen().cases(),
                round.frozen().places(),
                schools.stream().map(FlagsView::of).toList(), round.salt().text(),
                round.state() == RoundState.PUBLISHED ? round.resultHash() : null,
                report.map(RoundReportView::of).orElse(null));
    }

    /** A party's part of the salt. */
    @Schema(name = "SaltPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            @Schema(required = true) int attempt,
            @Schema(required = true, description = "Code of a school or municipality; pact for the pact itself") String party,
            @Schema(required = true) String commitment,
            @Schema(description = "Absent before it is revealed") @Nullable String part,
            @Schema(required = true, description = "Whether it was withheld") boolean leftOut) {

        static PartView of(SaltPart part) {
            return new PartView(part.attempt(), part.party(), part.commitment(), part.part(), part.leftOut());
        }
    }

    /** Flags of a school, which all coordinators of the pact see. */
    @Schema(name = "SchoolFlags")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FlagsView(
            @Schema(required = true) String organisationCode,
            @Schema(required = true) int cases,
            @Schema(description = "Share of them that is flagged as at risk, in whole percents; absent where few are, or few "
                    + "are not") @Nullable Integer flaggedPercent,
            @Schema(required = true, description = "Whether these flags give priority") boolean flagsCount) {

        private static int percent(SchoolFlags flags) {
            return flags.cases() == 0 ? 0 : Math.round(flags.flagged() * 100f / flags.cases());
        }

        static FlagsView of(SchoolFlags flags) {
            return new FlagsView(flags.organisationCode(), flags.cases(),
                    SmallGroups.isFew(flags.flagged()) || SmallGroups.isFew(flags.cases() - flags.flagged()) ? null
                            : percent(flags),
                    flags.flagsCount());
        }
    }

    /** A page of rounds. */
    @Schema(name = "MatchingRoundPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "Latest first, without schools and reports") List<RoundView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** What a follow-up led to. */
    @Schema(name = "FollowUp")
    record FollowUpView(
            @Schema(required = true, description = "Proposals that were made") int proposed,
            @Schema(required = true, description = "Students of the round who sought a place") int students,
            @Schema(required = true, description = "Places of its vacancies that were free") int places) {

        static FollowUpView of(FollowUpRound.FollowUp followUp) {
            return new FollowUpView(followUp.proposed(), followUp.students(), followUp.places());
        }
    }
}
