package nl.stagepact.placement.contactlog.domain;

import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

/** Kind of education for which somebody speaks to a company. */
public enum ContactSector {

    VMBO,
    PRO_VSO,
    MBO,
    HBO,
    /** A municipality's service point for employers. */
    SERVICE_POINT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
