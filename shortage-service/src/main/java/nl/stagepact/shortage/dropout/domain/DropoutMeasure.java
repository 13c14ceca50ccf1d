package nl.stagepact.shortage.dropout.domain;

import java.util.Arrays;
import java.util.Optional;

/** What is counted, in students. A student can be in several of these counts, so measures are never added up. */
public enum DropoutMeasure {

    /**
     * Students who show signs of delay or dropout (003: "signalen … dat een student vertraging oploopt of dreigt uit te
     * vallen").
     */
    AT_RISK("atRisk", 0),
    /** Students whose studies take longer ("studievertraging"). */
    DELAYED("delayed", 1),
    /** Students who left without a diploma ("uitval"). */
    DROPPED_OUT("droppedOut", 2);

    private final String field;
    private final int bit;

    /** @param number stored as a bit in dropout lines: never change or reuse one */
    DropoutMeasure(String field, int number) {
        this.field = field;
        this.bit = 1 << number;
    }

    /** Its name on the wire. */
    public String field() {
        return field;
    }

    /** Its bit in stored sets of measures. */
    public int bit() {
        return bit;
    }

    public static Optional<DropoutMeasure> of(String field) {
        return Arrays.stream(values()).filter(each -> each.field.equals(field)).findFirst();
    }
}
