package nl.stagepact.placement.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Numbers that stand for programmes, schools, tasks and needs, and the origin of the map, mean nothing in themselves. */
class RelabellingPropertyTest {

    private static final int PROGRAMMES = 6;
    private static final int SCHOOLS = 20;
    private static final int TASKS = 12;

    @Property(tries = 200)
    void otherNumbersForProgrammesSchoolsTasksAndNeedsChangeNothing(@ForAll long seed) {
        SyntheticCountry country = country(seed);
        Random random = new Random(seed);
        int[] programmes = shuffled(PROGRAMMES, random);
        int[] schools = shuffled(SCHOOLS, random);
        int[] tasks = shuffled(TASKS, random);
        int[] needs = shuffled(4, random);
        assertSameOutcome(country, student -> new Student(student.key(), programmes[student.programme()],
                schools[student.school()], student.paths(), student.earliestStart(), student.latestStart(),
                student.minWeeks(), student.days(), student.minDays(), student.x(), student.y(), student.mode(),
                student.travelLimit(), (int) moved(student.needs(), needs), moved(student.wishes(), tasks), student.age(),
                student.policyClass(), student.declined()),
                place -> new Place(place.key(), place.programmes().stream().map(each -> programmes[each]).toList(),
                        place.reservedFor() == Place.ANY_SCHOOL ? Place.ANY_SCHOOL : schools[place.reservedFor()],
                        place.paths(), place.from(), place.to(), place.days(), place.x(), place.y(),
                        (int) moved(place.offers(), needs), moved(place.tasks(), tasks), place.youngest(),
                        place.preference(), place.seats()));
    }

    /** So that no cell of the grid and no first day counts more than another one. */
    @Property(tries = 200)
    void anotherOriginOfTheMapAndTheCalendarChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        int east = random.nextInt(-400_000, 400_000);
        int north = random.nextInt(-400_000, 400_000);
        int later = random.nextInt(-20_000, 20_000);
        assertSameOutcome(country(seed), student -> new Student(student.key(), student.programme(), student.school(),
                student.paths(), student.earliestStart() + later, student.latestStart() + later, student.minWeeks(),
                student.days(), student.minDays(), student.x() + east, student.y() + north, student.mode(),
                student.travelLimit(), student.needs(), student.wishes(), student.age(), student.policyClass(),
                student.declined()),
                place -> new Place(place.key(), place.programmes(), place.reservedFor(), place.paths(),
                        place.from() + later, place.to() + later, place.days(), place.x() + east, place.y() + north,
                        place.offers(), place.tasks(), place.youngest(), place.preference(), place.seats()));
    }

    private static void assertSameOutcome(SyntheticCountry country, UnaryOperator<Student> student,
            UnaryOperator<Place> place) {
        List<Student> students = country.seeking().stream().map(student).toList();
        List<Place> places = country.offered().stream().map(place).toList();
        assertThat(Decided.byKey(Instance.of(students, places, SyntheticCountry.travel(), 7)))
                .isEqualTo(Decided.byKey(country.instance(7)));
    }

    private static SyntheticCountry country(long seed) {
        return new SyntheticCountry(120, 60, PROGRAMMES, 3, 20_000, 20_000, seed);
    }

    private static int[] shuffled(int count, Random random) {
        List<Integer> numbers = IntStream.range(0, count).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(each -> each).toArray();
    }

    private static long moved(long bits, int[] to) {
        return IntStream.range(0, to.length).filter(bit -> (bits >> bit & 1) == 1).mapToLong(bit -> 1L << to[bit]).reduce(0,
                (some, other) -> some | other);
    }
}
