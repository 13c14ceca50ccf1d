package nl.stagepact.discrimination.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * The company concerned, as the reporter knows it; any of these may be unknown.
 *
 * @param leerbedrijfId SBB's id of the company; null when not given
 * @param name of the company; null when not given
 * @param city of the company; null when not given
 * @param placement department, vacancy or placement; null when not given
 */
public record ConcernedCompany(@Nullable String leerbedrijfId, @Nullable String name, @Nullable String city,
        @Nullable String placement) {

    /** Without the placement, which one student may have. */
    public ConcernedCompany without() {
        return new ConcernedCompany(leerbedrijfId, name, city, null);
    }

    /** @param stated before, or null @param placement of its own */
    public static @Nullable ConcernedCompany with(@Nullable ConcernedCompany stated, @Nullable String placement) {
        if (placement == null) {
            return stated;
        }
        return stated == null ? new ConcernedCompany(null, null, null, placement)
                : new ConcernedCompany(stated.leerbedrijfId, stated.name, stated.city, placement);
    }
}
