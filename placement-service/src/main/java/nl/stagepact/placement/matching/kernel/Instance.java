package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a round decides about, in an order that does not depend on the order in which it came: by salted hash of the keys,
 * students of the first class first. Whatever decides by number afterwards, decides the same for every order of rows.
 */
public final class Instance {

    /** Cost of a place that meets none of the student's wishes: 15 minutes. */
    static final int NO_WISH_MET = 150;

    private final List<Student> students;
    private final List<Place> places;
    private final TravelTimes travel;
    private final long salt;

    private Instance(List<Student> students, List<Place> places, TravelTimes travel, long salt) {
        this.students = students;
        this.places = places;
        this.travel = travel;
        this.salt = salt;
    }

    /**
     * @param salt that nobody could choose alone
     * @throws IllegalArgumentException when a key occurs twice
     */
    public static Instance of(List<Student> students, List<Place> places, TravelTimes travel, long salt) {
        List<Student> seeking = new ArrayList<>(students);
        seeking.sort(Comparator.comparingInt(Student::policyClass)
                .thenComparingLong(student -> lottery(salt, student)).thenComparingLong(Student::key));
        List<Place> offered = new ArrayList<>(places);
        offered.sort(Comparator.<Place> comparingLong(place -> Weights.mix(salt ^ place.key())).thenComparingLong(Place::key));
        for (int i = 1; i < seeking.size(); i++) {
            if (seeking.get(i - 1).key() == seeking.get(i).key()) {
                throw new IllegalArgumentException("Two students have the same key");
            }
        }
        for (int i = 1; i < offered.size(); i++) {
            if (offered.get(i - 1).key() == offered.get(i).key()) {
                throw new IllegalArgumentException("Two places have the same key");
            }
        }
        return new Instance(List.copyOf(seeking), List.copyOf(offered), travel, salt);
    }

    public List<Student> students() {
        return students;
    }

    public List<Place> places() {
        return places;
    }

    TravelTimes travel() {
        return travel;
    }

    long salt() {
        return salt;
    }

    /** Of the journey from a student to a place, in tenths of minutes. */
    public int time(Student student, Place place) {
        return new Eligibility(travel).time(student, place);
    }

    /** Number in the draw of a student; a smaller one comes first. */
    long lottery(Student student) {
        return lottery(salt, student);
    }

    private static long lottery(long salt, Student student) {
        return Weights.mix(salt ^ student.key());
    }

    /** Of each place. */
    int[] seats() {
        return places.stream().mapToInt(Place::seats).toArray();
    }

    /** How costs, classes and ties become one number. */
    Weights weights() {
        int preference = places.stream().mapToInt(Place::preference).reduce(0, Math::max);
        // Nobody travels longer than its limit, and the shorter the journeys, the more bits are left for the draw.
        int time = Math.min(travel.longest(), students.stream().mapToInt(Student::travelLimit).reduce(0, Math::max));
        int classes = students.isEmpty() ? 1 : students.getLast().policyClass() + 1;
        return Weights.of(students.size(), time + NO_WISH_MET + preference, classes, salt);
    }
}
