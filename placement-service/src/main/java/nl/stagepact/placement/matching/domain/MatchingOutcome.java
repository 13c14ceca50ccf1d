package nl.stagepact.placement.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a round decided.
 *
 * @param cases in the order of their ids
 * @param places with the students who would have them; in the order of their ids
 * @param figures of the decision
 * @param proof null where the method is not the best one
 * @param comparisons what other ways of deciding would have led to, by their name
 */
public record MatchingOutcome(List<CaseOutcome> cases, List<PlaceOutcome> places, Figures figures, @Nullable Proof proof,
        Map<String, Figures> comparisons) {

    /** By case. */
    public SortedMap<UUID, GivenPlace> decided() {
        SortedMap<UUID, GivenPlace> decided = new TreeMap<>();
        cases.forEach(each -> decided.put(each.caseId(), new GivenPlace(each.vacancyId(), each.days(), each.shared())));
        return decided;
    }

    /**
     * SHA-256 over a line per case with the vacancy it got, or null, and days where it is shared; 64 hexadecimal digits.
     */
    public static String hash(SortedMap<UUID, GivenPlace> decided) {
        return Hashes.ofLines(decided.entrySet().stream().map(each -> each.getKey() + " " + each.getValue().text()));
    }

    /**
     * Outcome for a student.
     *
     * @param vacancyId null for none
     * @param minutesTenths of the journey; 0 for none
     * @param candidates vacancies that the student could have
     * @param preferred of these, vacancies that suit better and that others have
     * @param removed vacancies for the programme, by the first constraint that they do not meet
     * @param blocking of a student without a place: vacancies that are full of students who come first
     * @param remedies changes, each of which would give the student a place
     * @param shared whether the student got its place by sharing one that another student has
     * @param days of the week on which the student has a place that is shared, by either; empty for one that it has alone
     * @param parts of a student without a place: part-places that together would be one; empty for none
     */
    public record CaseOutcome(UUID caseId, @Nullable UUID vacancyId, int minutesTenths, int candidates, int preferred,
            Map<String, Integer> removed, int blocking, List<Remedy> remedies, boolean shared, List<String> days,
            List<GivenPlace> parts) {

        /** Before places are shared. */
        public CaseOutcome(UUID caseId, @Nullable UUID vacancyId, int minutesTenths, int candidates, int preferred,
                Map<String, Integer> removed, int blocking, List<Remedy> remedies) {
            this(caseId, vacancyId, minutesTenths, candidates, preferred, removed, blocking, remedies, false, List.of(),
                    List.of());
        }

        /** Of a student who shares the place of another one. */
        public CaseOutcome sharing(UUID vacancy, int minutes, List<String> on) {
            return new CaseOutcome(caseId, vacancy, minutes, candidates, candidates, removed, 0, List.of(), true, on,
                    List.of());
        }

        /** Of a student whose place another one shares. */
        public CaseOutcome on(List<String> own) {
            return new CaseOutcome(caseId, vacancyId, minutesTenths, candidates, preferred, removed, blocking, remedies, false,
                    own, List.of());
        }

        /** Of a student for whom part-places were found. */
        public CaseOutcome bundled(List<GivenPlace> found) {
            return new CaseOutcome(caseId, vacancyId, minutesTenths, candidates, preferred, removed, blocking, remedies, false,
                    days, found);
        }
    }

    /**
     * A change that helps.
     *
     * @param change its code
     * @param vacancyIds the one that the student would have; then those to which students who hold one would move, in turn;
     *        the last one has a free place
     */
    public record Remedy(String change, List<UUID> vacancyIds) {
    }

    /**
     * Outcome for a company.
     *
     * @param students who would have it
     * @param candidates students who could have it
     * @param removed students of its programmes, by the first constraint that it does not meet
     * @param extraSeatClass class of the student whom one more place would place besides; null for nobody, or where the method
     *        does not tell
     */
    public record PlaceOutcome(UUID vacancyId, int students, int candidates, Map<String, Integer> removed,
            @Nullable Integer extraSeatClass) {
    }

    /**
     * What a decision leads to.
     *
     * @param placed students
     * @param placedByClass of each class, the first one first
     * @param travelTenths of all journeys together, in tenths of minutes
     */
    public record Figures(int placed, List<Integer> placedByClass, long travelTenths) {
    }

    /**
     * That no better decision exists, as an independent checker found.
     *
     * @param checkedStudents of whom all vacancies for their programme were looked at
     * @param faults what the checker found wrong; empty for a proved decision
     */
    public record Proof(int checkedStudents, List<String> faults) {

        public boolean holds() {
            return faults.isEmpty();
        }
    }
}
