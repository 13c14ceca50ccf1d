package nl.stagepact.discrimination.figures.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stagepact.disclosure.NoiseKeys;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;
import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.discrimination.statistics.domain.Counts;
import nl.stagepact.discrimination.statistics.domain.Quarter;

/** Somebody who combines all published figures of a year and its quarters, and knows how the noise is made. */
class FigureAttackTest {

    private static final int YEAR = 2026;
    private static final int DEVIATION = Profile.SENSITIVE.maximumDeviation();
    /** At least so many counts remain possible of every count that is not zero. */
    private static final int POSSIBLE = 20;

    /** Counts of four grounds in four quarters by two schools, in two municipalities. */
    @Property(tries = 60)
    void quartersAndYearsTogetherDetermineNoCount(@ForAll @Size(32) List<@IntRange(min = 0, max = 60) Integer> counts,
            @ForAll @IntRange(min = 1, max = 1_000_000) int secret) {
        NoiseKeys keys = new NoiseKeys(("a secret of the attack test, number " + secret).getBytes(StandardCharsets.UTF_8));
        Map<String, Bounds> quarters = new HashMap<>();
        Map<String, Long> known = new HashMap<>();
        List<CountedReport> all = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Quarter quarter = new Quarter(YEAR, number);
            List<CountedReport> reports = reports(quarter, counts.subList((number - 1) * 8, number * 8));
            all.addAll(reports);
            read(Period.of(quarter), reports, keys).forEach((place, bounds) -> quarters.put(quarter.text() + place, bounds));
            exact(Period.of(quarter), reports).forEach((place, count) -> known.put(quarter.text() + place, count));
        }
        Map<String, Bounds> year = read(Period.ofYear(YEAR), all, keys);
        quarters.forEach((place, bounds) -> {
            String within = place.substring("2026-Q1".length());
            Bounds narrowed = narrowed(place, bounds, within, quarters, year.get(within));
            long truth = known.getOrDefault(place, 0L);
            assertThat(truth).as(place).isBetween(narrowed.least(), narrowed.most());
            if (truth > 0) {
                assertThat(narrowed.most() - narrowed.least()).as(place).isGreaterThanOrEqualTo(POSSIBLE);
            }
        });
    }

    /** One report more changes the noise of every figure it is in, so a difference tells no sign. */
    @Property(tries = 60)
    void oneReportMoreIsNotSeen(@ForAll @IntRange(min = 5, max = 300) int before,
            @ForAll @IntRange(min = 1, max = 1_000_000) int secret) {
        NoiseKeys keys = new NoiseKeys(("a secret of the attack test, number " + secret).getBytes(StandardCharsets.UTF_8));
        Period period = Period.of(new Quarter(YEAR, 1));
        for (int number : new int[] { before, before + 1 }) {
            Bounds bounds = read(period, reports(new Quarter(YEAR, 1), List.of(number, 1, 0, 0, 0, 0, 0, 0)), keys)
                    .get("|reports||all|");
            assertThat(bounds.most() - bounds.least()).isGreaterThanOrEqualTo(POSSIBLE);
        }
    }

    @Property(tries = 60)
    void noShownCountIsBelowTheSmallest(@ForAll @Size(8) List<@IntRange(min = 0, max = 30) Integer> counts) {
        NoiseKeys keys = new NoiseKeys("another secret of the attack test, long".getBytes(StandardCharsets.UTF_8));
        Quarter quarter = new Quarter(YEAR, 2);
        for (Figure figure : new MakeFigures(Period.of(quarter), counts(reports(quarter, counts)), keys).make()) {
            if (figure.count() != null && figure.count() > 0) {
                assertThat(figure.count()).isGreaterThanOrEqualTo(Profile.SENSITIVE.floor());
            }
            assertThat(figure.municipality() == null || figure.side() != Side.KEPT).isTrue();
        }
    }

    /** What counts are possible. */
    private record Bounds(long least, long most) {
    }

    /** By the year and the other quarters: the count is the year's less theirs. */
    private static Bounds narrowed(String place, Bounds own, String within, Map<String, Bounds> quarters, Bounds year) {
        if (year == null) {
            return own;
        }
        long othersLeast = 0;
        long othersMost = 0;
        for (int number = 1; number <= 4; number++) {
            String other = "2026-Q" + number + within;
            if (!other.equals(place)) {
                Bounds bounds = quarters.getOrDefault(other, new Bounds(0, Profile.SENSITIVE.floor() + DEVIATION));
                othersLeast += bounds.least();
                othersMost += bounds.most();
            }
        }
        return new Bounds(Math.max(own.least(), year.least() - othersMost), Math.min(own.most(), year.most() - othersLeast));
    }

    /** A shown zero may be a few. */
    private static Map<String, Bounds> read(Period period, List<CountedReport> reports, NoiseKeys keys) {
        Map<String, Bounds> bounds = new HashMap<>();
        for (Figure figure : new MakeFigures(period, counts(reports), keys).make()) {
            if (figure.count() != null) {
                bounds.put(place(figure), new Bounds(Math.max(0, figure.count() - DEVIATION), figure.count() + DEVIATION));
            }
        }
        return bounds;
    }

    private static Map<String, Long> exact(Period period, List<CountedReport> reports) {
        Map<String, Long> exact = new HashMap<>();
        new MakeFigures(period, counts(reports), null).make().forEach(figure -> exact.put(place(figure), figure.count()));
        reports.forEach(report -> exact.merge("|" + Subject.REPORTS.code() + '|' + report.residence() + "|all|"
                + Side.RESIDENTS_HERE.code(), 1L, Long::sum));
        return exact;
    }

    private static String place(Figure figure) {
        return "|" + figure.subject().code() + '|' + (figure.municipality() == null ? "" : figure.municipality()) + '|'
                + figure.code() + '|' + (figure.side() == null ? "" : figure.side().code());
    }

    private static Counts counts(List<CountedReport> reports) {
        return new Counts(reports, List.of(), List.of());
    }

    /** Each number of one ground at one school. */
    private static List<CountedReport> reports(Quarter quarter, List<Integer> numbers) {
        List<CountedReport> reports = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            CountedReport report = new CountedReport(quarter.text(), i % 2 == 0 ? "a" : "b", Wish.TALK, Capacity.VICTIM,
                    Phase.SEARCHING, Set.of(Kind.REJECTION), Set.of(Ground.values()[i / 2]), Set.of(), null,
                    i % 4 < 2 ? "GM0307" : "GM0344", i % 4 < 2 ? "GM0307" : "GM0344");
            IntStream.range(0, numbers.get(i)).forEach(_ -> reports.add(report));
        }
        return reports;
    }
}
