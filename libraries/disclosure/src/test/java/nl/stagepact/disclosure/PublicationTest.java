package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.stagepact.disclosure.Publication.Place;

class PublicationTest {

    private static final long MOST = Profile.OPEN.maximumDeviation();

    private static final List<String> REGIONS = List.of("AM13", "AM14", "AM19");
    /** Level, sector and number: 2c1 is of level 2 and sector c. */
    private static final List<String> PROGRAMMES = List.of("2c1", "2c2", "3c1", "4i1", "2i1", "4i2");
    private static final NoiseKeys KEYS = NoiseKeysTest.keys("here");
    private static final Predicate<String> EVERYBODY_CONSENTS = _ -> true;
    private static final Place TOTAL = new Place(Axis.TOTAL, Axis.TOTAL);

    @Property(tries = 200)
    void everySumIsZeroOrAtLeastTheFloorAndNearItsCount(@ForAll("counts") List<Integer> counts,
            @ForAll("profiles") Profile profile) {
        Publication publication = Publication.of(table(counts), profile, 3, KEYS, EVERYBODY_CONSENTS);
        exact(counts).forEach((place, sum) -> {
            long shown = publication.cell(place.row(), place.column()).count();
            assertThat(shown).satisfiesAnyOf(value -> assertThat(value).isZero(),
                    value -> assertThat(value).isGreaterThanOrEqualTo(profile.floor()));
            assertThat(shown).isBetween(sum - profile.maximumDeviation(), sum + profile.maximumDeviation());
            if (sum == 0) {
                assertThat(shown).isZero();
            }
        });
    }

    @Property(tries = 50)
    void theSameCountsGiveTheSameFiguresWhateverTheOrder(@ForAll("counts") List<Integer> counts) {
        Table backwards = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        for (int i = counts.size() - 1; i >= 0; i--) {
            backwards.add("school", REGIONS.get(i / PROGRAMMES.size()), PROGRAMMES.get(i % PROGRAMMES.size()), counts.get(i));
        }
        assertThat(cells(Publication.of(backwards, Profile.OPEN, 0, NoiseKeysTest.keys("here"), EVERYBODY_CONSENTS)))
                .isEqualTo(cells(publication(table(counts))));
    }

    @Example
    void onlySumsOfAnotherCompositionDrawNewNoise() {
        List<Integer> counts = Collections.nCopies(REGIONS.size() * PROGRAMMES.size(), 40);
        List<Integer> later = new ArrayList<>(counts);
        later.set(0, 41); // AM13, 2c1
        Map<At, Long> before = cells(publication(table(counts)));
        Map<At, Long> after = cells(publication(table(later)));
        before.forEach((at, shown) -> {
            if (!List.of("AM13", Axis.TOTAL).contains(at.row().code())
                    || !List.of("2c1", "2", "c", "2c", Axis.TOTAL).contains(at.column().code())) {
                assertThat(after.get(at)).as("%s", at).isEqualTo(shown);
            }
        });
        assertThat(after).isNotEqualTo(before);
    }

    /** Another place, another noise: whoever moves a person between programmes cannot tell from which one he came. */
    @Example
    void anotherSchoolWithTheSameCountHasOtherNoise() {
        Table one = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        Table other = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        PROGRAMMES.forEach(programme -> {
            one.add("a", "AM14", programme, 40);
            other.add("b", "AM14", programme, 40);
        });
        assertThat(cells(publication(one))).isNotEqualTo(cells(publication(other)));
    }

    @Example
    void twoInstallationsHaveDifferentNoise() {
        Table table = table(Collections.nCopies(REGIONS.size() * PROGRAMMES.size(), 40));
        assertThat(cells(publication(table))).isNotEqualTo(
                cells(Publication.of(table, Profile.OPEN, 0, NoiseKeysTest.keys("elsewhere"), EVERYBODY_CONSENTS)));
    }

    /** Its total would otherwise be a second look at the same people. */
    @Example
    void theTotalOfTheOnlyRegionIsThatRegion() {
        Table table = new Table("shortage", rows(REGIONS), columns(List.of("2c1", "2c2")));
        table.add("school", "AM14", "2c1", 40);
        table.add("school", "AM14", "2c2", 40);
        Publication publication = publication(table);
        assertThat(publication.cell(TOTAL, TOTAL)).isEqualTo(publication.cell(new Place("region", "AM14"), TOTAL));
        assertThat(publication.cell(TOTAL, new Place("level", "2"))).as("the only level, too")
                .isEqualTo(publication.cell(TOTAL, TOTAL));
    }

    /** What the attackers of this module take for granted. */
    @Example
    void everySumHasIndependentNoiseOfItsTable() {
        int installations = 40_000;
        Map<Long, Integer> ofTotal = new HashMap<>();
        double[] products = new double[3];
        Table table = new Table("shortage", rows(List.of("AM14")), columns(List.of("2c1", "3i2")));
        table.add("school", "AM14", "2c1", 3);
        table.add("school", "AM14", "3i2", 0);
        for (int i = 0; i < installations; i++) {
            Publication publication = Publication.of(table, Profile.OPEN, 0,
                    new NoiseKeys(ByteBuffer.allocate(32).putInt(i).array()), EVERYBODY_CONSENTS);
            long part = publication.cell(TOTAL, new Place("programme", "2c1")).count();
            long total = publication.cell(TOTAL, TOTAL).count();
            assertThat(publication.cell(TOTAL, new Place("programme", "3i2")).count()).isZero();
            ofTotal.merge(total, 1, Integer::sum);
            products[0] += part - 3;
            products[1] += total - 3;
            products[2] += (part - 3) * (total - 3);
        }
        double variance = Profile.OPEN.noise().variance(3);
        assertThat(products[0] / installations).isCloseTo(0, within(5 * Math.sqrt(variance / installations)));
        assertThat(products[1] / installations).isCloseTo(0, within(5 * Math.sqrt(variance / installations)));
        assertThat(products[2] / installations).as("covariance of a sum with its only part")
                .isCloseTo(0, within(5 * variance / Math.sqrt(installations)));
        for (long shown = 0; shown < 12; shown++) {
            double expected = Profile.OPEN.noise().probability(3, shown);
            assertThat((double) ofTotal.getOrDefault(shown, 0) / installations).as("share of %d", shown)
                    .isCloseTo(expected, within(5 * Math.sqrt(expected / installations) + 1e-9));
        }
    }

    /** Otherwise the noise of a level would tell in how many of its programmes anybody was counted. */
    @Example
    void linesOfZeroChangeNothing() {
        for (int installation = 0; installation < 20; installation++) {
            NoiseKeys keys = NoiseKeysTest.keys("installation " + installation);
            Table without = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
            Table with = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
            for (Table table : List.of(without, with)) {
                table.add("a", "AM13", "2c1", 2);
                table.contribute("b", "AM13");
                table.contribute("b", "AM14");
            }
            PROGRAMMES.forEach(programme -> with.add("b", "AM14", programme, 0));
            assertThat(cells(Publication.of(with, Profile.OPEN, 0, keys, _ -> true)))
                    .isEqualTo(cells(Publication.of(without, Profile.OPEN, 0, keys, _ -> true)));
        }
    }

    @Example
    void aRegionWithOneSchoolIsWithheldUnlessTheSchoolConsents() {
        Table table = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        table.add("a", "AM13", "2c1", 100);
        table.add("b", "AM13", "2c1", 0);
        table.add("a", "AM14", "2c1", 1000);
        Place alone = new Place("region", "AM14");
        Publication withheld = Publication.of(table, Profile.OPEN, 0, KEYS, _ -> false);
        assertThat(withheld.cell(alone, TOTAL).isWithheld()).isTrue();
        assertThat(withheld.cell(alone, new Place("programme", "3c1")).isWithheld()).as("a zero too").isTrue();
        assertThat(withheld.cell(new Place("region", "AM13"), TOTAL).isWithheld()).as("two schools").isFalse();
        assertThat(withheld.cell(TOTAL, TOTAL).count()).as("the difference of the total and the others would be the school's")
                .isBetween(100 - MOST, 100 + MOST);
        Publication published = Publication.of(table, Profile.OPEN, 0, KEYS, "a"::equals);
        assertThat(published.cell(alone, TOTAL).count()).isBetween(1000 - MOST, 1000 + MOST);
        assertThat(published.cell(TOTAL, TOTAL).count()).isBetween(1100 - MOST, 1100 + MOST);
    }

    /** Were they, equal figures would tell that nobody at all is in the other region. */
    @Example
    void theTotalOfTheOnlyRegionWithAShortageIsNotThatRegion() {
        int equal = 0;
        for (int i = 0; i < 100; i++) {
            Table table = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
            table.add("a", "AM13", "2c1", 50);
            table.add("b", "AM14", "2c1", 0);
            Publication publication = Publication.of(table, Profile.OPEN, 0, NoiseKeysTest.keys("installation " + i),
                    EVERYBODY_CONSENTS);
            equal += publication.cell(TOTAL, TOTAL).equals(publication.cell(new Place("region", "AM13"), TOTAL)) ? 1 : 0;
        }
        assertThat(equal).isBetween(1, 30);
    }

    /** Otherwise who may not be published would have had its zero published. */
    @Example
    void whetherARegionIsWithheldDoesNotDependOnCounts() {
        for (long count : new long[] { 0, 1, 100 }) {
            Table table = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
            table.add("a", "AM14", "2c1", count);
            assertThat(Publication.of(table, Profile.OPEN, 0, KEYS, _ -> false).cell(new Place("region", "AM14"), TOTAL)
                    .isWithheld())
                    .as("count %d", count).isTrue();
        }
    }

    /** Until now each group had one leaf, so that its two sums were one. */
    @Example
    void aNewLeafOfOneGroupKeepsTheNoiseOfTheOthers() {
        Map<String, Long> before = byProgramme(List.of("25604 bol", "25180 bol"));
        Map<String, Long> after = byProgramme(List.of("25604 bol", "25180 bol", "25604 bbl"));
        assertThat(after.get("25180")).isEqualTo(before.get("25180"));
    }

    private static Map<String, Long> byProgramme(List<String> leaves) {
        Axis columns = Axis.of(Axis.Kind.CATEGORY, leaves).leaves("programme-path")
                .level("programme", leaf -> leaf.substring(0, 5)).total().build();
        Table table = new Table("shortage", rows(REGIONS), columns);
        leaves.forEach(leaf -> table.add("school", "AM14", leaf, 40));
        Publication publication = publication(table);
        Map<String, Long> shown = new HashMap<>();
        for (String programme : List.of("25604", "25180")) {
            shown.put(programme, publication.cell(new Place("region", "AM14"), new Place("programme", programme)).count());
        }
        return shown;
    }

    @Example
    void theTotalIsWithheldWhenAllRegionsAre() {
        Table table = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        table.add("a", "AM14", "2c1", 10);
        assertThat(Publication.of(table, Profile.OPEN, 0, KEYS, _ -> false).cell(TOTAL, TOTAL).isWithheld()).isTrue();
    }

    @Example
    void aTableOfAllRegionsAndProgrammesTakesSeconds() {
        List<String> regions = IntStream.range(0, 35).mapToObj(i -> "AM" + i).toList();
        List<String> programmes = IntStream.range(0, 300).mapToObj(i -> (i % 4 + 1) + "" + (char) ('a' + i % 9) + i).toList();
        Table table = new Table("shortage", rows(regions), columns(programmes));
        Random random = new Random(5);
        for (String region : regions) {
            for (String programme : programmes) {
                table.add("school " + random.nextInt(3), region, programme, (long) Math.exp(random.nextGaussian() + 1));
            }
        }
        long start = System.nanoTime();
        publication(table);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Example
    void givesAPercentageOfEnoughPeopleOnly() {
        assertThat(Profile.OPEN.percentage(10, 25)).isEmpty();
        assertThat(Profile.OPEN.percentage(10, 30)).hasValue(33);
        assertThat(Profile.OPEN.percentage(35, 30)).as("by its own noise a part can exceed its whole").isEmpty();
    }

    @Example
    void sensitiveFiguresHaveOneLevelOfPlaceAQuarterAndNoOrganisation() {
        Axis places = rows(REGIONS);
        Axis placesOfTwoLevels = Axis.of(Axis.Kind.GEOGRAPHY, REGIONS).leaves("region").level("pact", _ -> "p").build();
        Axis companies = Axis.of(Axis.Kind.ORGANISATION, List.of("a", "b")).leaves("company").build();
        Axis programmes = columns(PROGRAMMES);
        assertThatCode(() -> Profile.SENSITIVE.check(places, programmes, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Profile.SENSITIVE.check(places, programmes, 2))
                .isInstanceOf(NotPublishable.TooShortAPeriod.class);
        assertThatThrownBy(() -> Profile.SENSITIVE.check(placesOfTwoLevels, programmes, 3))
                .isInstanceOf(NotPublishable.TooManyGeographies.class);
        assertThatThrownBy(() -> Profile.SENSITIVE.check(companies, programmes, 3))
                .isInstanceOf(NotPublishable.OfAnOrganisation.class);
    }

    private record At(Place row, Place column) {
    }

    private static Publication publication(Table table) {
        return Publication.of(table, Profile.OPEN, 0, KEYS, EVERYBODY_CONSENTS);
    }

    private static Map<At, Long> cells(Publication publication) {
        Map<At, Long> cells = new HashMap<>();
        places(rows(REGIONS)).forEach(row -> places(columns(PROGRAMMES))
                .forEach(column -> cells.put(new At(row, column), publication.cell(row, column).count())));
        return cells;
    }

    private static Map<At, Long> exact(List<Integer> counts) {
        Map<At, Long> sums = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            String region = REGIONS.get(i / PROGRAMMES.size());
            String programme = PROGRAMMES.get(i % PROGRAMMES.size());
            for (Place row : List.of(new Place("region", region), TOTAL)) {
                for (Place column : List.of(new Place("programme", programme), new Place("level", programme.substring(0, 1)),
                        new Place("sector", programme.substring(1, 2)), new Place("level-sector", programme.substring(0, 2)),
                        TOTAL)) {
                    sums.merge(new At(row, column), (long) counts.get(i), Long::sum);
                }
            }
        }
        return sums;
    }

    private static List<Place> places(Axis axis) {
        return axis.levels().stream().flatMap(level -> level.codes().stream().map(code -> new Place(level.name(), code)))
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        // Many zeros and small ones, as shortages have.
        Arbitrary<Integer> count = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(1, 9)),
                Tuple.of(2, Arbitraries.integers().between(10, 200)));
        return count.list().ofSize(REGIONS.size() * PROGRAMMES.size());
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.OPEN, Profile.SENSITIVE);
    }

    private static Table table(List<Integer> counts) {
        Table table = new Table("shortage", rows(REGIONS), columns(PROGRAMMES));
        for (int i = 0; i < counts.size(); i++) {
            table.add("school", REGIONS.get(i / PROGRAMMES.size()), PROGRAMMES.get(i % PROGRAMMES.size()), counts.get(i));
        }
        return table;
    }

    private static Axis rows(List<String> regions) {
        return Axis.of(Axis.Kind.GEOGRAPHY, regions).leaves("region").total().build();
    }

    private static Axis columns(List<String> programmes) {
        return Axis.of(Axis.Kind.CATEGORY, programmes).leaves("programme")
                .level("level", code -> code.substring(0, 1)).level("sector", code -> code.substring(1, 2))
                .level("level-sector", code -> code.substring(0, 2)).total().build();
    }
}
