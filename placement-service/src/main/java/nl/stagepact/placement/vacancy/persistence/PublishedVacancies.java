package nl.stagepact.placement.vacancy.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.servicekit.sql.Sql;

/**
 * Published vacancies for pages of a search, of which most were on a page before. What was read is kept with the transaction
 * that changed it last, which costs one read of the key instead of the whole vacancy, its company and their mapping.
 */
@ApplicationScoped
public class PublishedVacancies {

    /** Some 5 KB each. */
    private static final int MAX_KEPT = 4_000;
    /** A trigger sets {@code changed_in}; a change of the company's public data sets it too. */
    private static final String CHANGED = """
            select id, changed_in::text::bigint from vacancy where id = any(?::uuid[]) and status = 'published'""";

    private final Sql sql;
    private final Vacancies vacancies;
    private final Cache<UUID, Kept> kept = Caffeine.newBuilder().maximumSize(MAX_KEPT).build();

    private record Kept(PublishedVacancy vacancy, long changedIn) {
    }

    PublishedVacancies(Sql sql, Vacancies vacancies) {
        this.sql = sql;
        this.vacancies = vacancies;
    }

    /** Those that are published, by id. */
    public Map<UUID, PublishedVacancy> read(Collection<UUID> ids) {
        Map<UUID, Long> changed = sql.map(CHANGED, row -> row.getObject(1, UUID.class), row -> row.getLong(2), ids);
        Map<UUID, PublishedVacancy> found = new HashMap<>();
        changed.forEach((id, changedIn) -> {
            Kept each = kept.getIfPresent(id);
            if (each != null && each.changedIn() == changedIn) {
                found.put(id, each.vacancy());
            }
        });
        List<UUID> others = changed.keySet().stream().filter(id -> !found.containsKey(id)).toList();
        if (!others.isEmpty()) {
            // A change between both reads is found at the next one: it has another transaction than the one kept.
            Map<UUID, PublishedVacancy> read = vacancies.published(others).stream()
                    .collect(Collectors.toMap(each -> each.vacancy().id(), Function.identity()));
            read.forEach((id, vacancy) -> kept.put(id, new Kept(vacancy, changed.get(id))));
            found.putAll(read);
        }
        return found;
    }
}
