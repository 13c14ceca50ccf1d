package nl.stagepact.shortage.delivery.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums of the known counts of many lines. A measure without any known count is absent, not zero. */
public record Totals(Map<Measure, Long> sums) {

    public static Totals of(List<DeliveryLine> lines) {
        long[] sums = new long[Measure.values().length];
        boolean[] known = new boolean[sums.length];
        for (DeliveryLine line : lines) {
            for (Measure measure : Measure.values()) {
                if (line.counts().isKnown(measure)) {
                    sums[measure.ordinal()] += line.counts().get(measure);
                    known[measure.ordinal()] = true;
                }
            }
        }
        Map<Measure, Long> totals = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (known[measure.ordinal()]) {
                totals.put(measure, sums[measure.ordinal()]);
            }
        }
        return new Totals(totals);
    }

    public Optional<Long> get(Measure measure) {
        return Optional.ofNullable(sums.get(measure));
    }

    /** This minus the other, for measures known in both. */
    public Totals minus(Totals other) {
        Map<Measure, Long> differences = new EnumMap<>(Measure.class);
        sums.forEach((measure, sum) -> other.get(measure).ifPresent(before -> differences.put(measure, sum - before)));
        return new Totals(differences);
    }
}
