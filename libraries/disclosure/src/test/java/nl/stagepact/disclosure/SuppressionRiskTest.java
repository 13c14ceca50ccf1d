package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/**
 * How much suppression tells about counts of 1 to 4 to whoever runs it over all tables of a shape: the state that another
 * method has to improve on. Counts of 0 to 12 are equally likely, and each output weighs as much as it occurs. The cap is part
 * of what the attacker knows: with counts to 24 the mean of two programmes of one level falls from 0.18 to 0.16.
 */
class SuppressionRiskTest {

    private static final int CAP = 12;
    private static final List<String> ONE_REGION = List.of("AM14");
    private static final List<String> TWO_REGIONS = List.of("AM14", "AM19");
    private static final List<Shape> SHAPES = List.of(
            new Shape("1x2, one level", ONE_REGION, List.of("2c1", "2c2")),
            new Shape("1x2, two levels", ONE_REGION, List.of("2c1", "3c1")),
            new Shape("1x3, one level", ONE_REGION, List.of("2c1", "2c2", "2c3")),
            new Shape("1x3, two levels", ONE_REGION, List.of("2c1", "2c2", "3c1")),
            new Shape("1x3, three levels", ONE_REGION, List.of("2c1", "3c1", "4c1")),
            new Shape("1x3, three levels and sectors", ONE_REGION, List.of("2c1", "3i1", "4k1")),
            new Shape("2x2, one level", TWO_REGIONS, List.of("2c1", "2c2")),
            new Shape("2x2, two levels", TWO_REGIONS, List.of("2c1", "3c1")));

    /** @param programmes level, sector and number */
    private record Shape(String name, List<String> regions, List<String> programmes) {

        private Row measure(boolean twice) {
            Suppressing suppressing = new Suppressing(regions, programmes);
            Publisher publisher = twice ? (counts, _) -> suppressing.publish(counts, oneMore(counts)) : suppressing;
            return new Row(name, DisclosureRisk.of(new TableAttacker(publisher, suppressing.leaves(), CAP),
                    suppressing.leaves()));
        }

        private static int[] oneMore(int[] counts) {
            int[] more = counts.clone();
            more[0]++;
            return more;
        }
    }

    private record Row(String shape, DisclosureRisk risk) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "| %s | %.3f | %.2f%% | %.2f%% |", shape, risk.mean(), 100 * risk.likely(),
                    100 * risk.certain());
        }
    }

    @Test
    void onePublicationTellsSomeSmallCountsExactly() {
        List<Row> rows = measure("one publication", false);
        assertThat(rows).extracting(row -> row.risk().mean()).allSatisfy(mean -> assertThat(mean).isBetween(0.15, 0.35));
        assertThat(rows).extracting(row -> row.risk().certain()).allSatisfy(exact -> assertThat(exact).isLessThan(0.03))
                .filteredOn(exact -> exact > 0.0005).as("shapes with counts that are known exactly").hasSize(SHAPES.size() - 1);
        assertThat(rows).extracting(row -> row.risk().likely()).as("share over 0.5 in the worst shape")
                .anySatisfy(likely -> assertThat(likely).isGreaterThan(0.03));
    }

    /** The attacker knows that the first count grew by one person, as its school does. */
    @Test
    void twoPublicationsTellOneSmallCountInTwentyExactly() {
        List<Row> rows = measure("two publications, one person more in the second", true);
        assertThat(rows).extracting(row -> row.risk().mean()).allSatisfy(mean -> assertThat(mean).isBetween(0.2, 0.45));
        assertThat(rows).extracting(row -> row.risk().certain())
                .allSatisfy(exact -> assertThat(exact).isBetween(0.04, 0.15));
    }

    private static List<Row> measure(String title, boolean twice) {
        List<Row> rows = new ArrayList<>();
        SHAPES.forEach(shape -> rows.add(shape.measure(twice)));
        System.out.println("| " + title + " | mean probability of the right count | over 0.5 | exact |");
        System.out.println("|---|---|---|---|");
        rows.forEach(System.out::println);
        return rows;
    }
}
