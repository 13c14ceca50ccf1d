package nl.stagepact.shortage.deliveryimport.domain;

import java.util.Locale;

/** Format of the file, which determines how faults refer to places in it. */
public enum ImportFormat {
    CSV,
    NDJSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
