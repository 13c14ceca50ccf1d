package nl.stagepact.shortage.access.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;

/**
 * Who may read what: partners of a pact the exact sums of its regions; figures of one school that school, SBB and the pact's
 * administrator.
 *
 * @param everywhere SBB and the administrator of the installation
 * @param pactAdministrator of the pacts named
 * @param institutionCode the school that the caller acts for, if any
 * @param pacts that the caller is a partner of
 */
public record ReadingRights(boolean everywhere, boolean pactAdministrator, @Nullable String institutionCode,
        Set<String> pacts) {

    /** @param asked empty for "all I may read"; @param day on which pacts' areas are looked at */
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

    /** Whether the caller may know what goes on in this pact. */
    public boolean mayReadPact(String pact) {
        return everywhere || pacts.contains(pact);
    }

    /** Whether the caller may see what this school delivered. */
    public boolean mayReadSchool(String code, Registers registers, LocalDate day) {
        return everywhere || code.equals(institutionCode)
                || pactAdministrator && registers.institutions().nearest(day, code).map(Institution::pacts)
                        .orElse(Set.of()).stream().anyMatch(pacts::contains);
    }

    /** The schools that grouping by school may show; empty stands for all. */
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
