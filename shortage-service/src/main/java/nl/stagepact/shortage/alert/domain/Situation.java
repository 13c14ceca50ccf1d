package nl.stagepact.shortage.alert.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.stagepact.shortage.figure.domain.Ranking;

/**
 * Shortage and rank of a programme in a region, now and two weeks earlier.
 *
 * @param regionCode labour-market region
 * @param programmeCode the programme
 * @param shortage now
 * @param before two weeks earlier; 0 if there was none
 * @param rank among the programmes of the region, from 1; 0 without a shortage
 * @param rankBefore the same, two weeks earlier
 */
public record Situation(String regionCode, String programmeCode, long shortage, long before, int rank, int rankBefore) {

    /** @param now and @param before shortages by programme */
    public static List<Situation> of(String regionCode, Map<String, Long> now, Map<String, Long> before) {
        Map<String, Integer> ranks = ranks(now);
        Map<String, Integer> ranksBefore = ranks(before);
        Set<String> programmes = new HashSet<>(now.keySet());
        programmes.addAll(before.keySet());
        List<Situation> situations = new ArrayList<>();
        programmes.stream().sorted().forEach(code -> situations.add(new Situation(regionCode, code, now.getOrDefault(code, 0L),
                before.getOrDefault(code, 0L), ranks.getOrDefault(code, 0), ranksBefore.getOrDefault(code, 0))));
        return situations;
    }

    private static Map<String, Integer> ranks(Map<String, Long> shortages) {
        Map<String, Integer> ranks = new HashMap<>();
        Ranking.top(List.copyOf(shortages.entrySet()), Map.Entry::getValue, Map.Entry::getKey, Integer.MAX_VALUE)
                .forEach(ranked -> ranks.put(ranked.item().getKey(), ranked.rank()));
        return ranks;
    }
}
