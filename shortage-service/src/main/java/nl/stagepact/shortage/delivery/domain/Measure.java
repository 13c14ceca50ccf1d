package nl.stagepact.shortage.delivery.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is counted, in students (supply: in places). Shortage, delay and dropout are different quantities, and so are observed,
 * expected and hypothetical counts: measures are never added up.
 */
public enum Measure {

    /** Students who need a place in that month, placed or not. */
    STUDENTS_NEEDING_PLACE("studentsNeedingPlace", 0),
    /**
     * Students without a place at the moment it is wanted (31 524 nr. 516: "het ontbreken van een stage of leerbaan op het
     * moment dat deze gewenst is").
     */
    SHORTAGE("shortage", 1),
    /** The shortage that the school expects. */
    EXPECTED_SHORTAGE("expectedShortage", 2),
    /** Students whose studies are delayed by the shortage ("studievertraging"). */
    DELAYED("delayed", 3),
    /** Students who left without a diploma because of the shortage ("uitval"). */
    DROPPED_OUT("droppedOut", 4),
    /** Places on offer ("aanbod"), counted by SBB. */
    SUPPLY("supply", 5),
    /** The shortage if nobody intervened: a scenario (002: "neemt dit aantal het komend jaar toe tot 3000"). */
    SHORTAGE_WITHOUT_MEASURES("shortageWithoutMeasures", 6);

    /** A map, because a delivery has up to 100,000 counts. */
    private static final Map<String, Measure> BY_FIELD = Arrays.stream(values())
            .collect(Collectors.toMap(Measure::field, Function.identity()));

    private final String field;
    private final int bit;

    /** @param number stored as a bit in delivery lines and staged imports: never change or reuse one */
    Measure(String field, int number) {
        this.field = field;
        this.bit = 1 << number;
    }

    /** Its name on the wire, in JSON, CSV and events. */
    public String field() {
        return field;
    }

    /** Its bit in stored sets of measures. */
    public int bit() {
        return bit;
    }

    public static Optional<Measure> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }
}
