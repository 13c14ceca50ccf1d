package nl.stagepact.shortage.deliveryimport.domain;

import java.util.Locale;

/** In which form an import came: faults are told in its terms. */
public enum ImportFormat {
    CSV,
    NDJSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
