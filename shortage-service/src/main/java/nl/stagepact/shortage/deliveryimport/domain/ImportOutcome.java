package nl.stagepact.shortage.deliveryimport.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.stagepact.shortage.delivery.domain.Receipt;

/** What became of a delivery of an import; the code on the wire. */
public enum ImportOutcome {

    /** Its turn has not come. */
    WAITING,
    RECORDED,
    CORRECTED,
    UNCHANGED,
    /** It has faults: nothing of it was stored. */
    REFUSED;

    public static final String CODES = "waiting, recorded, corrected, unchanged, refused";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImportOutcome> of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
    }

    public static ImportOutcome of(Receipt.Outcome outcome) {
        return switch (outcome) {
            case RECORDED -> RECORDED;
            case CORRECTED -> CORRECTED;
            case UNCHANGED -> UNCHANGED;
        };
    }
}
