package nl.stagepact.shortage.access.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;

/**
 * What a caller may read. Partners of a pact read exact sums of its regions; only the school itself, SBB and the pact's
 * administrator read figures of one school.
 *
 * @param everywhere whether all regions are readable: SBB and the administrator of the installation
 * @param pactAdministrator whether the caller administers its pacts
 * @param institutionCode school for which the caller acts; null for none
 * @param pacts codes of the pacts of which the caller is a partner
 */
public record ReadingRights(boolean everywhere, boolean pactAdministrator, @Nullable String institutionCode,
        Set<String> pacts) {

    /**
     * The regions to read.
     *
     * @param asked requested regions; empty for all readable ones
     * @param day for which the areas of pacts are evaluated
     * @throws AccessRefused.NotAPartner if a requested region is not readable
     */
    public Set<String> narrow(Set<String> asked, Registers registers, LocalDate day) {
        Set<String> allowed = everywhere ? registers.areas().regionCodes() : registers.areas().coveredBy(pacts, day);
        if (allowed.isEmpty()) {
            throw new AccessRefused.NotAPartner(asked);
        }
        if (asked.isEmpty()) {
            return allowed;
        }
        Set<String> others = new HashSet<>(asked);
        others.removeAll(allowed);
        if (!others.isEmpty()) {
            throw new AccessRefused.NotAPartner(others);
        }
        return new TreeSet<>(asked);
    }

    /** Whether the caller may read rounds, alerts and digests of this pact. */
    public boolean mayReadPact(String pact) {
        return everywhere || pacts.contains(pact);
    }

    /** Whether the caller may read the deliveries of this school. */
    public boolean mayReadSchool(String code, Registers registers, LocalDate day) {
        return everywhere || code.equals(institutionCode)
                || pactAdministrator && registers.institutions().nearest(day, code).map(Institution::pacts)
                        .orElse(Set.of()).stream().anyMatch(pacts::contains);
    }

    /** The schools that may be shown when grouping by school; empty for all. */
    public Set<String> schools(Registers registers, LocalDate day) {
        if (everywhere) {
            return Set.of();
        }
        Set<String> codes = new TreeSet<>();
        if (institutionCode != null) {
            codes.add(institutionCode);
        }
        if (pactAdministrator) {
            registers.expectedBy(pacts, day).forEach(school -> codes.add(school.code()));
        }
        if (codes.isEmpty()) {
            throw new AccessRefused.NotPerSchool();
        }
        return codes;
    }
}
