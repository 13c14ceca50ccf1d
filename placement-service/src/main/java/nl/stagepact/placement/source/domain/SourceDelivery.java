package nl.stagepact.placement.source.domain;

import java.util.List;

/**
 * What a source has.
 *
 * @param client whose source it is
 * @param source its name
 * @param complete whether it is everything: what is not in it is not offered there any more
 * @param ids of everything in it, refused or not
 * @param vacancies that could be read, each id once
 */
public record SourceDelivery(String client, String source, boolean complete, List<String> ids, List<OfferedVacancy> vacancies) {

    public static final String SOURCE_FORM = "1 to 40 of a-z 0-9 -";
    public static final int ID_AT_MOST = 200;
    public static final int AT_MOST = 10_000;
}
