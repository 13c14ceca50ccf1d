package nl.stagepact.shortage.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of one kind by code and day, because the meaning of a code can change from one day to the next. */
public final class Dated<T extends Valid> {

    private final Map<String, List<T>> byCode = new HashMap<>();
    private final List<String> codes;

    /** @param all entries; periods of the same code must not overlap */
    public Dated(Collection<T> all) {
        all.forEach(each -> byCode.computeIfAbsent(each.code(), _ -> new ArrayList<>()).add(each));
        byCode.values().forEach(periods -> periods.sort(Comparator.comparing((T each) -> each.validity().from())));
        codes = byCode.keySet().stream().sorted().toList();
    }

    /** The entry that is valid on that day, or the reason why there is none. */
    public Found<T> on(LocalDate day, String code) {
        List<T> periods = byCode.get(code);
        if (periods == null) {
            return new Found.Unknown<>();
        }
        LocalDate ended = null;
        for (T each : periods) {
            if (each.validity().includes(day)) {
                return new Found.Valid<>(each);
            }
            if (each.validity().from().isAfter(day)) {
                return ended == null ? new Found.NotYet<>(each.validity().from()) : new Found.Ended<>(ended);
            }
            ended = each.validity().to();
        }
        return new Found.Ended<>(ended == null ? day : ended);
    }

    /** The entry that is valid on that day, otherwise the last one of the code: a name can always be shown. */
    public Optional<T> nearest(LocalDate day, String code) {
        return on(day, code) instanceof Found.Valid<T> found ? Optional.of(found.what()) : latest(code);
    }

    /** The last entry of the code. */
    public Optional<T> latest(String code) {
        return Optional.ofNullable(byCode.get(code)).map(List::getLast);
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** One entry for each code: the one valid on that day, otherwise the last one. */
    public List<T> nearest(LocalDate day) {
        return codes.stream().map(code -> nearest(day, code).orElseThrow()).toList();
    }

    /** All entries valid on that day, ordered by code. */
    public List<T> on(LocalDate day) {
        return inOrder().filter(each -> each.validity().includes(day)).toList();
    }

    /** All entries, ordered by code and first day. */
    public List<T> all() {
        return inOrder().toList();
    }

    private Stream<T> inOrder() {
        return codes.stream().flatMap(code -> byCode.getOrDefault(code, List.of()).stream());
    }
}
