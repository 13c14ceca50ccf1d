package nl.stagepact.placement.matching.kernel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Checks from the raw facts that no better matching exists. It shares no code with what finds one: constraints, costs and
 * tie-breaks are written here again, in the plainest way, and every pair of a checked student and a place for its
 * programme is looked at.
 */
public final class CertificateCheck {

    private static final int MOST_FAULTS = 20;

    private final List<Student> students;
    private final List<Place> places;
    private final int[][] travel;
    private final long salt;
    private final Certificate certificate;
    private final Map<Integer, List<Integer>> placesOfProgramme = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private CertificateCheck(Instance instance, Certificate certificate) {
        this.students = instance.students();
        this.places = instance.places();
        this.travel = instance.travel().tenths();
        this.salt = instance.salt();
        this.certificate = certificate;
        for (int place = 0; place < places.size(); place++) {
            for (Integer programme : places.get(place).programmes()) {
                placesOfProgramme.computeIfAbsent(programme, _ -> new ArrayList<>()).add(place);
            }
        }
    }

    /**
     * @param checked students of whom all pairs are looked at; their own places are looked at for everyone
     * @return what is wrong, at most {@value #MOST_FAULTS} things; empty when the matching is proved to be the best one
     */
    public static List<String> faults(Instance instance, Certificate certificate, IntPredicate checked) {
        CertificateCheck check = new CertificateCheck(instance, certificate);
        if (certificate.places().length != check.students.size() || certificate.prices().length != check.places.size()) {
            return List.of("The certificate is of another instance");
        }
        check.scale();
        check.loads();
        check.sums();
        for (int student = 0; student < check.students.size() && check.faults.size() < MOST_FAULTS; student++) {
            if (checked.test(student)) {
                check.pairs(student);
            }
        }
        return List.copyOf(check.faults);
    }

    /** Classes come first, costs before tie-breaks, and nothing overflows. */
    private void scale() {
        BigInteger largestCost = BigInteger.valueOf(largestCost() + 1L);
        BigInteger pathEdges = BigInteger.valueOf(2 * Math.min(students.size(), seats()) + 2);
        if (BigInteger.valueOf(certificate.step()).compareTo(largestCost.multiply(pathEdges)) <= 0) {
            faults.add("A class weighs less than a path");
        }
        if (BigInteger.ONE.shiftLeft(certificate.tieBits()).multiply(pathEdges).bitLength() > certificate.shift() + 1) {
            faults.add("Tie-breaks of a path weigh more than a cost");
        }
        BigInteger largest = BigInteger.valueOf(certificate.step()).multiply(BigInteger.valueOf(certificate.classes() + 2L))
                .shiftLeft(certificate.shift());
        if (largest.bitLength() > Long.SIZE - 2) {
            faults.add("Weights can overflow");
        }
        for (Student student : students) {
            if (student.policyClass() < 0 || student.policyClass() >= certificate.classes()) {
                faults.add("A class is unknown");
                return;
            }
        }
    }

    private long seats() {
        long seats = 0;
        for (Place place : places) {
            seats += place.seats();
        }
        return seats;
    }

    private int largestCost() {
        int time = 0;
        for (int[] mode : travel) {
            for (int each : mode) {
                time = Math.max(time, each);
            }
        }
        int limit = 0;
        for (Student student : students) {
            limit = Math.max(limit, student.travelLimit());
        }
        int preference = 0;
        for (Place place : places) {
            preference = Math.max(preference, place.preference());
        }
        return Math.min(time, limit) + 150 + preference;
    }

    /** No place has more students than seats, and a free seat is free of charge. */
    private void loads() {
        int[] loads = new int[places.size()];
        for (int student = 0; student < students.size(); student++) {
            int place = certificate.places()[student];
            if (place != Solution.NONE) {
                loads[place]++;
                if (cost(students.get(student), places.get(place)) < 0) {
                    faults.add("Student " + student + " cannot have place " + place);
                }
            }
        }
        for (int place = 0; place < places.size(); place++) {
            if (loads[place] > places.get(place).seats()) {
                faults.add("Place " + place + " has more students than seats");
            }
            if (certificate.prices()[place] < 0
                    || loads[place] < places.get(place).seats() && certificate.prices()[place] != 0) {
                faults.add("The price of place " + place + " is wrong");
            }
        }
    }

    /** What the matching weighs is what the prices say that every matching weighs at least. */
    private void sums() {
        BigInteger primal = BigInteger.ZERO;
        BigInteger dual = BigInteger.ZERO;
        for (int student = 0; student < students.size(); student++) {
            int place = certificate.places()[student];
            long outside = outside(students.get(student));
            long weight = place == Solution.NONE ? outside : weight(students.get(student), places.get(place));
            long worth = place == Solution.NONE ? outside : weight + certificate.prices()[place];
            if (worth > outside) {
                faults.add("Student " + student + " weighs less without a place");
            }
            primal = primal.add(BigInteger.valueOf(weight));
            dual = dual.add(BigInteger.valueOf(worth));
        }
        for (int place = 0; place < places.size(); place++) {
            dual = dual.subtract(BigInteger.valueOf(certificate.prices()[place])
                    .multiply(BigInteger.valueOf(places.get(place).seats())));
        }
        if (!primal.equals(dual)) {
            faults.add("The matching weighs " + primal + ", and the prices allow " + dual);
        }
    }

    /** No place that the student could have is cheaper than what it has. */
    private void pairs(int number) {
        Student student = students.get(number);
        int has = certificate.places()[number];
        long worth = has == Solution.NONE ? outside(student)
                : weight(student, places.get(has)) + certificate.prices()[has];
        for (int place : placesOfProgramme.getOrDefault(student.programme(), List.of())) {
            Place other = places.get(place);
            if (cost(student, other) >= 0 && weight(student, other) + certificate.prices()[place] < worth) {
                faults.add("Student " + number + " would have place " + place + " at less");
            }
        }
    }

    private long outside(Student student) {
        return certificate.step() * (certificate.classes() - student.policyClass()) << certificate.shift();
    }

    private long weight(Student student, Place place) {
        long tie = scrambled(scrambled(salt ^ student.key()) + place.key()) >>> 64 - certificate.tieBits();
        return ((long) cost(student, place) << certificate.shift()) + tie;
    }

    private static long scrambled(long value) {
        long once = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    /** Negative when the student cannot have the place. */
    private int cost(Student student, Place place) {
        if (!place.programmes().contains(student.programme()) || student.declined().contains(place.key())
                || (student.paths() & place.paths()) == 0
                || place.reservedFor() >= 0 && place.reservedFor() != student.school()
                || (student.needs() & place.offers()) != student.needs() || student.age() < place.youngest()
                || Integer.bitCount(student.days() & place.days()) < student.minDays()) {
            return -1;
        }
        int first = student.earliestStart() > place.from() ? student.earliestStart() : place.from();
        if (first > student.latestStart() || first + 7 * student.minWeeks() > place.to() + 1) {
            return -1;
        }
        int time = time(student, place);
        if (time < 0 || time > student.travelLimit()) {
            return -1;
        }
        boolean wishMet = student.wishes() == 0 || (student.wishes() & place.tasks()) != 0;
        return time + (wishMet ? 0 : 150) + place.preference();
    }

    private int time(Student student, Place place) {
        long east = student.x() - (long) place.x();
        long north = student.y() - (long) place.y();
        long squared = east * east + north * north;
        int[] mode = travel[student.mode()];
        for (int step = 0; step < mode.length; step++) {
            long metres = 100L * step;
            if (metres * metres >= squared) {
                return mode[step];
            }
        }
        return -1;
    }
}
