package nl.stagepact.placement.matching.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A few students and places on one street, where a student could have two of three places and costs are small: many want
 * the same place, and many ways to divide the places are equal or nearly so. The same seed gives the same one.
 */
record SmallTown(List<Student> students, List<Place> places) {

    static final int CLASSES = 4;
    /** One tenth of a minute per step. */
    static final TravelTimes STREET = new TravelTimes(new int[][] { IntStream.range(0, 10).toArray() });

    private static final int LENGTH = 8;
    private static final int LIMIT = 9;

    /** From one up to so many of each. */
    static SmallTown upTo(int mostStudents, int mostPlaces, long seed) {
        Random random = new Random(seed);
        List<Place> places = new ArrayList<>();
        int placeCount = 1 + random.nextInt(mostPlaces);
        for (int i = 0; i < placeCount; i++) {
            places.add(place(Weights.mix(~seed + i), random.nextInt(LENGTH) * TravelTimes.STEP, 1L << random.nextInt(3),
                    random.nextInt(4) == 0 ? 2 : 1));
        }
        List<Student> students = new ArrayList<>();
        int studentCount = 1 + random.nextInt(mostStudents);
        for (int i = 0; i < studentCount; i++) {
            List<Long> declined = places.stream().map(Place::key).filter(_ -> random.nextInt(3) == 0).toList();
            students.add(student(Weights.mix(seed + i), random.nextInt(LENGTH) * TravelTimes.STEP,
                    random.nextInt(4) == 0 ? 1L << random.nextInt(3) : 0, random.nextInt(CLASSES), declined));
        }
        return new SmallTown(students, places);
    }

    static Student student(long key, int x, long wishes, int policyClass, List<Long> declined) {
        return new Student(key, 5, 0, 1, 0, 0, 1, 0b11111, 1, x, 0, 0, LIMIT, 0, wishes, 0, policyClass, declined);
    }

    static Place place(long key, int x, long tasks, int seats) {
        return new Place(key, List.of(5), Place.ANY_SCHOOL, 1, 0, 100, 0b11111, x, 0, 0, tasks, 0, 0, seats);
    }

    static Student inClass(Student student, int policyClass) {
        return student(student.key(), student.x(), student.wishes(), policyClass, student.declined());
    }

    static Student declining(Student student, List<Long> declined) {
        return student(student.key(), student.x(), student.wishes(), student.policyClass(), declined);
    }

    Instance instance(long salt) {
        return Instance.of(students, places, STREET, salt);
    }
}
