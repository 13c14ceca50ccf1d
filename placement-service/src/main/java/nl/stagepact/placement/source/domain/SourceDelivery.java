package nl.stagepact.placement.source.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A delivery of a source.
 *
 * @param client owner of the source
 * @param source name of the source
 * @param complete whether the delivery contains all vacancies of the source, so that missing ones are withdrawn
 * @param ids of every item, readable or not
 * @param names vacancies of ours that any item names
 * @param vacancies readable items, each id once
 */
public record SourceDelivery(String client, String source, boolean complete, Set<String> ids, Set<UUID> names,
        List<OfferedVacancy> vacancies) {

    public static final int MAX_ID_LENGTH = 200;
    public static final int MAX_VACANCIES = 10_000;
}
