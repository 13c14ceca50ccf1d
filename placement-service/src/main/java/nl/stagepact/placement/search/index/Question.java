package nl.stagepact.placement.search.index;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;

/**
 * A query, completed with data that the index does not have.
 *
 * @param order of the results
 * @param near areas within the requested distance; null for all
 * @param municipalities of the pact; null for all
 * @param levels by programme code
 */
public record Question(VacancyQuery query, VacancyOrder order, @Nullable NearAreas near,
        @Nullable Set<String> municipalities, Map<String, String> levels) {
}
