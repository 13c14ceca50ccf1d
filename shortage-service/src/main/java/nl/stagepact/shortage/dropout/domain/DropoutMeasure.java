package nl.stagepact.shortage.dropout.domain;

import java.util.Optional;

/** What is counted, in students. Each is a count of its own; none is ever added to another. */
public enum DropoutMeasure {

    /** Those of whom there are signals (003: "signalen … dat een student vertraging oploopt of dreigt uit te vallen"). */
    AT_RISK("atRisk"),
    /** Those whose studies take longer ("studievertraging"). */
    DELAYED("delayed"),
    /** Those who left without a diploma ("uitval"). */
    DROPPED_OUT("droppedOut");

    private final String field;

    DropoutMeasure(String field) {
        this.field = field;
    }

    /** Its name on the wire. */
    public String field() {
        return field;
    }

    public static Optional<DropoutMeasure> of(String field) {
        for (DropoutMeasure measure : values()) {
            if (measure.field.equals(field)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
