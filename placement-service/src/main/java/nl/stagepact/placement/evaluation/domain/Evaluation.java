package nl.stagepact.placement.evaluation.domain;

import org.jspecify.annotations.Nullable;

/**
 * Answers about a placement; each may be absent. Scales are from 1, worst, to 5, best; 4 and 5 are positive. The first six are
 * asked by the national survey of students too; the last four matter to students of practical and special education.
 */
public record Evaluation(@Nullable Integer preparation, @Nullable Integer schoolGuidance, @Nullable Integer companyGuidance,
        @Nullable Integer assignmentsFit, @Nullable Integer findingEasy, @Nullable Integer learned,
        @Nullable Boolean clearTask, @Nullable Boolean fixedSupervisor, @Nullable Boolean reachableGoals,
        @Nullable Boolean roomToRepeat) {
}
