package nl.stagepact.placement.placement.domain;

import java.util.Map;

/**
 * How often a company refused students.
 *
 * @param proposals to the company that came to an end: agreed, refused or lapsed
 * @param refusals by the company, by code of the reason
 */
public record RefusalCounts(String leerbedrijfId, int proposals, Map<String, Integer> refusals) {
}
