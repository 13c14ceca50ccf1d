package nl.stagepact.discrimination.statistics.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that was counted in some quarters: never to be shown as it is, except to a desk about itself. */
public record Counts(List<CountedReport> reports, List<CountedDecision> decisions, List<CountedTerm> terms) {

    /** These, and those that still wait and are of the same quarters. */
    public Counts with(List<WaitingCount> waiting, Predicate<String> ofQuarters) {
        return new Counts(
                both(reports, waiting.stream().map(WaitingCount::report), CountedReport::quarter, ofQuarters),
                both(decisions, waiting.stream().map(WaitingCount::decision), CountedDecision::quarter, ofQuarters),
                both(terms, waiting.stream().map(WaitingCount::term), CountedTerm::quarter, ofQuarters));
    }

    /** Those of one desk. @param id pseudonym */
    public Counts ofDesk(String id) {
        return new Counts(reports.stream().filter(each -> id.equals(each.desk())).toList(),
                decisions.stream().filter(each -> id.equals(each.desk())).toList(),
                terms.stream().filter(each -> id.equals(each.desk())).toList());
    }

    private static <T> List<T> both(List<T> released, Stream<T> waiting, Function<T, String> quarter,
            Predicate<String> ofQuarters) {
        return Stream
                .concat(released.stream(),
                        waiting.filter(Objects::nonNull).filter(each -> ofQuarters.test(quarter.apply(each))))
                .toList();
    }
}
