package nl.stagepact.placement.round.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.matching.domain.MatchingOutcome.Figures;
import nl.stagepact.placement.matching.domain.MatchingOutcome.Proof;
import nl.stagepact.placement.matching.kernel.Constraint;
import nl.stagepact.placement.round.domain.GroupFigures;
import nl.stagepact.placement.round.domain.RoundReport;

/** What a round decided, in figures. */
@Schema(name = "MatchingRoundReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundReportView(
        @Schema(required = true) FiguresView figures,
        @Schema(description = "Absent where the method is not the best one") @Nullable ProofView proof,
        @Schema(required = true, description = "What other ways of deciding would have led to") List<ComparisonView> comparisons,
        @Schema(required = true, description = "Other orders of all rows in which it was decided again") int ordersTried,
        @Schema(required = true, description = "Whether the outcome is the same in each of them") boolean sameForOtherOrder,
        @Schema(required = true, description = "Whether the outcome is the same when school, level, risk and target group of all "
                + "students are others, in the same classes") boolean sameForOtherGroups,
        @Schema(description = "Students besides who share the place of another one; absent where small") @Nullable Integer shared,
        @Schema(description = "Students without a place for whom two part-places make one; absent where small") @Nullable Integer bundled,
        @Schema(required = true, description = "How groups of students fared; small numbers are hidden, with one more of the "
                + "same kind from which they could be derived") List<GroupView> groups,
        @Schema(required = true, description = "Students and places that were gone at publication") int changedSinceFrozen) {

    static RoundReportView of(RoundReport report) {
        return new RoundReportView(FiguresView.of(report.figures()),
                report.proof() == null ? null : ProofView.of(report.proof()),
                new TreeMap<>(report.comparisons()).entrySet().stream().map(each -> new ComparisonView(each.getKey(),
                        FiguresView.of(each.getValue()))).toList(),
                report.ordersTried(), report.sameForOtherOrder(), report.sameForOtherGroups(), shown(report.shared()),
                shown(report.bundled()),
                SmallGroups.hide(report.groups()),
                report.changedSinceFrozen());
    }

    private static @Nullable Integer shown(int number) {
        return SmallGroups.isFew(number) ? null : Integer.valueOf(number);
    }

    @Schema(name = "MatchingFigures")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresView(
            @Schema(required = true) int placed,
            @Schema(description = "Of each class of priority, the first one first; absent where one of them is "
                    + "small") @Nullable List<Integer> placedByClass,
            @Schema(description = "Mean journey in minutes; absent when few are placed") @Nullable Double meanMinutes) {

        static FiguresView of(Figures figures) {
            return new FiguresView(figures.placed(),
                    figures.placedByClass().stream().anyMatch(SmallGroups::isFew) ? null : figures.placedByClass(),
                    figures.placed() == 0 || SmallGroups.isFew(figures.placed()) ? null
                            : Math.round((double) figures.travelTenths() / figures.placed()) / 10.0);
        }
    }

    @Schema(name = "MatchingProof")
    record ProofView(
            @Schema(required = true, description = "Whether an independent checker found that no better decision exists") boolean holds,
            @Schema(required = true, description = "Students of whom all vacancies for their programme were looked "
                    + "at") int checkedStudents,
            @Schema(required = true, description = "What the checker found wrong") List<String> faults) {

        static ProofView of(Proof proof) {
            return new ProofView(proof.holds(), proof.checkedStudents(), proof.faults());
        }
    }

    @Schema(name = "MatchingComparison")
    record ComparisonView(
            @Schema(required = true, description = "best, stable or first_come") String method,
            @Schema(required = true) FiguresView figures) {
    }

    @Schema(name = "MatchingGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupView(
            @Schema(required = true, description = "level, at_risk or target_group") String kind,
            @Schema(required = true) String group,
            @Schema(description = "Students; absent when hidden") @Nullable Integer cases,
            @Schema(description = "Of these, placed; absent when hidden") @Nullable Integer placed,
            @Schema(description = "Of these, who could be placed if there were no other students; absent when "
                    + "hidden") @Nullable Integer reachable,
            @Schema(description = "What constraints leave of the vacancies for the programmes of these students; absent when "
                    + "hidden") @Nullable List<StageView> stages) {

        static GroupView hidden(GroupFigures group) {
            return new GroupView(group.kind(), group.group(), null, null, null, null);
        }

        static GroupView of(GroupFigures group) {
            return new GroupView(group.kind(), group.group(), group.cases(), group.placed(), group.reachable(),
                    group.removed() == null || group.candidates() == null ? null
                            : StageView.of(group.removed(), group.candidates()));
        }
    }

    @Schema(name = "MatchingStage")
    record StageView(
            @Schema(required = true, description = "Code of a constraint", examples = "travel") String constraint,
            @Schema(required = true, description = "Share of the vacancies for the programmes of the students that it is the first to "
                    + "remove, added up over the students, in percent") double removedPercent) {

        /** In the order in which constraints are looked at. */
        static List<StageView> of(Map<String, Long> removed, long candidates) {
            long all = candidates + removed.values().stream().mapToLong(Long::longValue).sum();
            return Arrays.stream(Constraint.values()).map(each -> each.name().toLowerCase(Locale.ROOT))
                    .filter(each -> removed.containsKey(each)
                            && !SmallGroups.isFew(Math.toIntExact(Math.min(removed.get(each), 1_000))))
                    .map(each -> new StageView(each, Math.round(1_000.0 * removed.get(each) / all) / 10.0)).toList();
        }
    }
}
