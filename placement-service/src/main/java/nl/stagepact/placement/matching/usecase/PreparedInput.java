package nl.stagepact.placement.matching.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.stagepact.placement.matching.domain.CaseFacts;
import nl.stagepact.placement.matching.domain.GivenPlace;
import nl.stagepact.placement.matching.domain.Hashes;
import nl.stagepact.placement.matching.domain.MatchingInput;
import nl.stagepact.placement.matching.domain.PlaceFacts;
import nl.stagepact.placement.matching.domain.Requirements;
import nl.stagepact.placement.matching.domain.TravelModel;
import nl.stagepact.placement.matching.kernel.Instance;
import nl.stagepact.placement.matching.kernel.Place;
import nl.stagepact.placement.matching.kernel.Student;
import nl.stagepact.placement.matching.kernel.TravelTimes;

/** Facts of a round as the kernel takes them: codes and sets become numbers, in an order that depends on nothing else. */
final class PreparedInput {

    /** Work processes that count as wishes in one round; of more, those that fewest wish are left out. */
    private static final int MOST_WISHES = 64;

    private final Instance instance;
    private final Map<Long, CaseFacts> cases = new HashMap<>();
    private final Map<Long, PlaceFacts> places = new HashMap<>();
    /** Keys of the seats of each vacancy. */
    private final Map<UUID, List<Long>> seatsOf = new HashMap<>();

    private final Map<String, Integer> programmes = new HashMap<>();
    private final Map<String, Integer> schools = new HashMap<>();
    private final Map<String, Integer> wishes;

    PreparedInput(MatchingInput input, long salt) {
        input.cases().stream().map(each -> each.must().programmeCode()).distinct().sorted()
                .forEach(code -> programmes.put(code, programmes.size()));
        Stream.concat(input.cases().stream().map(each -> each.group().organisationCode()),
                input.places().stream().map(PlaceFacts::school).filter(code -> !code.isEmpty())).distinct().sorted()
                .forEach(code -> schools.put(code, schools.size()));
        wishes = wishes(input);
        List<Place> offered = input.places().stream().map(this::place).toList();
        List<Student> students = input.cases().stream().map(this::student).toList();
        this.instance = Instance.of(students, offered, new TravelTimes(TravelModel.table()), salt);
    }

    /** Only what is both wished and offered can matter. */
    private static Map<String, Integer> wishes(MatchingInput input) {
        Set<String> offered = input.places().stream().flatMap(each -> each.workProcesses().stream())
                .collect(Collectors.toSet());
        Map<String, Long> wished = input.cases().stream().flatMap(each -> each.wishes().stream()).filter(offered::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Integer> numbers = new HashMap<>();
        wished.entrySet().stream()
                .sorted(Map.Entry.<String, Long> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WISHES).forEach(each -> numbers.put(each.getKey(), numbers.size()));
        return numbers;
    }

    Instance instance() {
        return instance;
    }

    CaseFacts facts(Student student) {
        return cases.get(student.key());
    }

    PlaceFacts facts(Place place) {
        return places.get(place.key());
    }

    /** @param placed places of the students, by number */
    SortedMap<UUID, GivenPlace> given(int[] placed, Sharing sharing) {
        SortedMap<UUID, GivenPlace> given = new TreeMap<>();
        for (int student = 0; student < placed.length; student++) {
            given.put(facts(instance.students().get(student)).id(), sharing.given(student, placed[student]));
        }
        return given;
    }

    private Student student(CaseFacts facts) {
        long key = key(facts.id());
        cases.put(key, facts);
        Requirements must = facts.must();
        return new Student(key, programmes.get(must.programmeCode()), schools.get(facts.group().organisationCode()),
                must.paths(), facts.earliestStart(), must.latestStart(), must.minWeeks(), must.days(), must.minDays(),
                must.east(),
                must.north(), must.mode(), must.travelTenths(), must.needs(), bits(facts.wishes()), must.age(),
                facts.policyClass(),
                facts.declined().stream().flatMap(id -> seatsOf.getOrDefault(id, List.of()).stream()).toList());
    }

    private Place place(PlaceFacts facts) {
        long key = Hashes.number(facts.id() + facts.reservedFor());
        places.put(key, facts);
        seatsOf.computeIfAbsent(facts.id(), _ -> new ArrayList<>()).add(key);
        return new Place(key, facts.programmes().stream().filter(programmes::containsKey).map(programmes::get).toList(),
                schools.getOrDefault(facts.school(), Place.ANY_SCHOOL), facts.paths(), facts.from(), facts.to(), facts.days(),
                facts.east(), facts.north(),
                facts.offers(), bits(facts.workProcesses()), facts.youngest(), 0, facts.seats());
    }

    /** A student none of whose wishes is offered has none: no place is worse for it than another one. */
    private long bits(List<String> codes) {
        long bits = 0;
        for (String code : codes) {
            Integer number = wishes.get(code);
            if (number != null) {
                bits |= 1L << number;
            }
        }
        return bits;
    }

    /** Of a UUID, 64 bits that no part of it determines alone. */
    private static long key(UUID id) {
        return Hashes.number(id.toString());
    }
}
