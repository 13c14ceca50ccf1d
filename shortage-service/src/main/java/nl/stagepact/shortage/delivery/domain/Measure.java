package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is counted, in students (supply: in places). Shortage, delay and dropout are different things, and so are what was
 * observed, what is expected and what a scenario says: none is ever added to another.
 */
public enum Measure {

    /** All who need a place in that month, placed or not. */
    STUDENTS_NEEDING_PLACE("studentsNeedingPlace"),
    /**
     * Those without one at the moment it is wanted (31 524 nr. 516: "het ontbreken van een stage of leerbaan op het moment dat
     * deze gewenst is").
     */
    SHORTAGE("shortage"),
    /** Those who will be, as the school expects. */
    EXPECTED_SHORTAGE("expectedShortage"),
    /** Those whose studies are delayed because of it ("studievertraging"). */
    DELAYED("delayed"),
    /** Those who left without a diploma because of it ("uitval"). */
    DROPPED_OUT("droppedOut"),
    /** Places on offer ("aanbod"), as SBB sees them. */
    SUPPLY("supply"),
    /**
     * Those who would be without one if nobody did anything: a scenario (002: "neemt dit aantal het komend jaar toe tot 3000").
     */
    SHORTAGE_WITHOUT_MEASURES("shortageWithoutMeasures");

    /** A delivery names 100,000 of them. */
    private static final Map<String, Measure> BY_FIELD = Arrays.stream(values())
            .collect(Collectors.toMap(Measure::field, Function.identity()));

    private final String field;

    Measure(String field) {
        this.field = field;
    }

    /** Its name on the wire, in JSON, CSV and events. */
    public String field() {
        return field;
    }

    public static Optional<Measure> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }
}
