package nl.stagepact.shortage.deliveryimport.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.stagepact.shortage.delivery.domain.Receipt;

/** Outcome of one delivery of an import. */
public enum ImportOutcome {

    /** Not processed yet. */
    WAITING,
    RECORDED,
    CORRECTED,
    UNCHANGED,
    /** It has faults, so nothing of it was stored. */
    REFUSED;

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
