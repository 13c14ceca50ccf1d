package nl.stagepact.placement.evaluation.domain;

import java.util.Map;

/**
 * What is published about a company.
 *
 * @param evaluations how many it is about; 0 for nothing yet
 * @param shares by question, of those who answered it: whole percents of positive answers; without questions that few answered
 */
public record EvaluationSummary(int evaluations, Map<String, Integer> shares) {
}
