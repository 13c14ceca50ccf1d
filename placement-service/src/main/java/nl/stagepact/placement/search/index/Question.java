package nl.stagepact.placement.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;

/**
 * A query with what the index itself does not know.
 *
 * @param order of the answer
 * @param stems that all have to be there
 * @param near in which areas; null when anywhere
 * @param municipalities of the pact; null when any is right
 * @param levels of programmes, by code
 */
public record Question(VacancyQuery query, VacancyOrder order, List<String> stems, @Nullable NearAreas near,
        @Nullable Set<String> municipalities, Map<String, String> levels) {
}
