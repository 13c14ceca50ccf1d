package nl.stagepact.reporting.registerread.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.registerread.domain.RegisterCode;
import nl.stagepact.reporting.registerread.domain.RegisterKind;
import nl.stagepact.reporting.registerread.domain.RegisterName;
import nl.stagepact.reporting.registerread.domain.RegisterPeriod;
import nl.stagepact.servicekit.sql.Sql;

/** Codes and their meaning, from the registers' events. */
@ApplicationScoped
public class RegisterCodes {

    /** The same version is accepted again: a register can be republished. */
    private static final String TAKE_VERSION = """
            insert into register_code as r (kind, code, version) values (?, ?, ?)
            on conflict (kind, code) do update set version = excluded.version where excluded.version >= r.version""";
    private static final String DELETE = "delete from register_period where kind = ? and code = ?";
    private static final String INSERT = """
            insert into register_period (kind, code, valid_from, valid_to, name, members, demo) values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String REGIONS_OF_PACTS = """
            select distinct region.code from register_period region
            join register_period pact on pact.members && region.members
            where region.kind = 'labour_market_region' and pact.kind = 'pact_area' and pact.code = any(?)
            and ? between region.valid_from and coalesce(region.valid_to, 'infinity')
            and ? between pact.valid_from and coalesce(pact.valid_to, 'infinity')""";
    /** The period of the day, or else the last one. */
    private static final String NAMES = """
            select distinct on (code) code, name, demo from register_period where kind = ? and code = any(?)
            order by code, (? between valid_from and coalesce(valid_to, 'infinity')) desc, valid_from desc""";

    private final Sql sql;

    RegisterCodes(Sql sql) {
        this.sql = sql;
    }

    /** Replaces the periods of the code, unless they came with a later version of the register. */
    public void replace(RegisterCode what, int version, List<RegisterPeriod> periods) {
        String kind = what.kind().code();
        if (sql.update(TAKE_VERSION, kind, what.code(), version) == 0) {
            return;
        }
        sql.update(DELETE, kind, what.code());
        sql.batch(INSERT, periods, period -> new Object[] { kind, what.code(), period.validFrom(), period.validTo(),
                period.name(), period.members(), period.demo() });
    }

    /** Labour-market regions that overlap the areas of these pacts. */
    public Set<String> regionsOfPacts(Set<String> pacts, LocalDate day) {
        return new TreeSet<>(sql.list(REGIONS_OF_PACTS, row -> row.getString(1), pacts, day, day));
    }

    /** Names by code; a code that no event has named is absent. */
    public Map<String, RegisterName> names(RegisterKind kind, Collection<String> codes, LocalDate day) {
        Map<String, RegisterName> names = new HashMap<>();
        sql.each(NAMES, row -> names.put(row.getString(1), new RegisterName(row.getString(2), row.getBoolean(3))),
                kind.code(), codes, day);
        return names;
    }
}
