package nl.stagepact.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.stagepact.disclosure.Publication.Place;

class PublicationTest {

    private static final List<String> REGIONS = List.of("AM13", "AM14", "AM19");
    /** Level, sector and number: 2c1 is of level 2 and sector c. */
    private static final List<String> PROGRAMMES = List.of("2c1", "2c2", "3c1", "4i1", "2i1", "4i2");
    private static final List<String> BY_PATH = List.of("2c bol", "2c bbl", "2i bol", "2i bbl", "4c bol", "4c bbl");
    private static final List<String> DROPOUT = List.of("2 lack", "2 other", "3 lack", "3 other", "4 lack", "4 other");
    private static final List<Integer> ONE_SMALL = List.of(
            3, 20, 9, 30, 12, 8,
            15, 40, 7, 22, 19, 6,
            31, 12, 9, 14, 25, 11);

    @Property(tries = 120)
    void noTableAndTotalsDetermineAHiddenSum(@ForAll("counts") List<Integer> counts, @ForAll("profiles") Profile profile) {
        assertNothingHiddenIsTold(table(counts), profile);
    }

    /** Two reasons on each of three levels: as dropout is published. */
    @Property(tries = 60)
    void noSumsOfDropoutDetermineAHiddenOne(@ForAll("counts") List<Integer> counts) {
        assertNothingHiddenIsTold(table(counts, DROPOUT, Axis.of(Axis.Kind.CATEGORY, DROPOUT).leaves("level-reason")
                .level("level", code -> code.substring(0, 1)).level("reason", code -> code.substring(2)).total().build()),
                Profile.OPEN);
    }

    /** Three programmes on two learning paths: as shortages are published. */
    @Property(tries = 60)
    void noSumsByLearningPathDetermineAHiddenOne(@ForAll("counts") List<Integer> counts) {
        Axis.Builder columns = Axis.of(Axis.Kind.CATEGORY, BY_PATH).leaves("programme-path")
                .level("programme", code -> code.substring(0, 2)).level("level", code -> code.substring(0, 1))
                .level("path", code -> code.substring(3)).level("level-path", code -> code.charAt(0) + code.substring(2));
        assertNothingHiddenIsTold(table(counts, BY_PATH, columns.total().build()), Profile.OPEN);
    }

    private static void assertNothingHiddenIsTold(Table table, Profile profile) {
        Publication publication = Publication.of(table, profile, 3);
        Attacker attacker = new Attacker(table, publication.hiddenNodes());
        long[] sums = table.sums();
        publication.hiddenNodes().stream().forEach(node -> {
            Attacker.Range range = attacker.rangeOf(node);
            assertThat(range.width()).as("range of a hidden sum of %d: %s", sums[node], range)
                    .isGreaterThanOrEqualTo(sums[node] < profile.floor() ? profile.floor() - 1 - 1e-6 : 1 - 1e-6);
        });
    }

    @Property(tries = 300)
    void smallSumsAreHiddenAndZeroIsShown(@ForAll("counts") List<Integer> counts, @ForAll("profiles") Profile profile) {
        Table table = table(counts);
        Publication publication = Publication.of(table, profile, 3);
        long[] sums = table.sums();
        for (int node = 0; node < sums.length; node++) {
            if (sums[node] < profile.floor()) {
                assertThat(publication.hiddenNodes().get(node)).as("sum %d", sums[node]).isEqualTo(sums[node] > 0);
            }
        }
    }

    @Property(tries = 100)
    void theSameCountsGiveTheSamePublication(@ForAll("counts") List<Integer> counts) {
        assertThat(Publication.of(table(counts), Profile.OPEN, 0).hiddenNodes())
                .isEqualTo(Publication.of(table(counts), Profile.OPEN, 0).hiddenNodes());
    }

    /** Were the attacker blind, the property above could not fail. */
    @Example
    void hidingSmallSumsAloneWouldNotBeEnough() {
        Table table = table(ONE_SMALL);
        BitSet smallOnly = new BitSet();
        smallOnly.set(0);
        assertThat(new Attacker(table, smallOnly).rangeOf(0).width()).isLessThan(1e-6);
    }

    @Example
    void aSingleSmallCountHidesAPartnerAndNoTotal() {
        Publication publication = Publication.of(table(ONE_SMALL), Profile.OPEN, 0);
        assertThat(cell(publication, "AM13", "programme", "2c1").isHidden()).isTrue();
        assertThat(cell(publication, "AM13", "level-sector", "2c")).isEqualTo(Cell.shown(25)); // 23, rounded
        assertThat(cell(publication, "AM13", "total", "total")).isEqualTo(Cell.shown(80)); // 82
        assertThat(publication.extent().hidden()).as("the small one and three partners").isEqualTo(4);
    }

    @Example
    void whatWasHiddenBeforeIsHiddenAgainRatherThanAnother() {
        Publication first = Publication.of(table(ONE_SMALL), Profile.OPEN, 0);
        List<Integer> later = new ArrayList<>(ONE_SMALL);
        later.set(1, 400); // what was hidden with it the first time has become dear to hide
        Publication second = Publication.of(table(later), Profile.OPEN, 0, (row, column) -> first.cell(row, column).isHidden());
        assertThat(second.hiddenNodes()).isEqualTo(first.hiddenNodes());
    }

    @Example
    void oneSmallCountInAllTheCountryHidesEverySumItIsIn() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(ONE_SMALL.size(), 0));
        counts.set(0, 2);
        Publication publication = Publication.of(table(counts), Profile.OPEN, 0);
        assertThat(cell(publication, "total", "total", "total").isHidden()).isTrue();
        assertThat(cell(publication, "AM14", "total", "total")).isEqualTo(Cell.shown(0));
    }

    @Example
    void aTableOfAllRegionsAndProgrammesIsDoneInSecondsAndKeepsItsTotals() {
        List<String> regions = IntStream.range(0, 35).mapToObj(i -> "AM" + i).toList();
        List<String> programmes = IntStream.range(0, 300).mapToObj(i -> (i % 4 + 1) + "" + (char) ('a' + i % 9) + i).toList();
        Table table = new Table(rows(regions), columns(programmes));
        Random random = new Random(5);
        for (String region : regions) {
            for (String programme : programmes) {
                if (random.nextInt(3) == 0) {
                    table.add(region, programme, (long) Math.exp(random.nextGaussian() + 1)); // mostly small, some large
                }
            }
        }
        long start = System.nanoTime();
        Publication publication = Publication.of(table, Profile.OPEN, 0);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(publication.extent().hidden()).isPositive();
        assertThat(hidden(publication, regions, "total", List.of("total"))).as("hidden totals of regions").isZero();
        assertThat(hidden(publication, regions, "level", List.of("1", "2", "3", "4"))).as("of 140 levels of regions, hidden")
                .isLessThan(14);
    }

    private static long hidden(Publication publication, List<String> regions, String level, List<String> codes) {
        return regions.stream().flatMap(region -> codes.stream().map(code -> cell(publication, region, level, code)))
                .filter(Cell::isHidden).count();
    }

    @Example
    void roundsToTheNearestMultiple() {
        assertThat(LongStream.of(0, 5, 7, 8, 12, 13).map(Profile.OPEN::rounded)).containsExactly(0L, 5L, 5L, 10L, 10L, 15L);
    }

    @Example
    void givesAPercentageOfEnoughPeopleOnly() {
        assertThat(Profile.OPEN.percentage(10, 25)).isEmpty();
        assertThat(Profile.OPEN.percentage(10, 30)).hasValue(33);
        assertThat(Profile.OPEN.percentage(35, 30)).as("rounded apart, a part can exceed its whole").isEmpty();
    }

    @Example
    void sensitiveFiguresHaveOneLevelOfPlaceAQuarterAndNoOrganisation() {
        Axis places = rows(REGIONS);
        Axis placesOfTwoLevels = Axis.of(Axis.Kind.GEOGRAPHY, REGIONS).leaves("region").level("pact", code -> "p").build();
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

    private static Cell cell(Publication publication, String region, String level, String code) {
        return publication.cell(region.equals("total") ? new Place("total", "total") : new Place("region", region),
                new Place(level, code));
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        // Many zeros and small ones: that is where it is difficult, and what shortages look like.
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
        return table(counts, PROGRAMMES, columns(PROGRAMMES));
    }

    private static Table table(List<Integer> counts, List<String> leaves, Axis columns) {
        Table table = new Table(rows(REGIONS), columns);
        for (int i = 0; i < counts.size(); i++) {
            table.add(REGIONS.get(i / leaves.size()), leaves.get(i % leaves.size()), counts.get(i));
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
