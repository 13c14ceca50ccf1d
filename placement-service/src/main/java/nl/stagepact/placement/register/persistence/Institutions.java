package nl.stagepact.placement.register.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.InstitutionPeriod;
import nl.stagepact.servicekit.sql.Sql;

/** Names of schools, from the register's events. */
@ApplicationScoped
public class Institutions {

    private static final String ON = """
            select code, name from institution_period where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final Sql sql;
    private final RegisterPeriods periods;

    Institutions(Sql sql) {
        this.sql = sql;
        this.periods = new RegisterPeriods(sql, "institution", "name", "valid_from", "valid_to");
    }

    /** Replaces all periods of an institution, unless they came from a later version of the register. */
    public void replace(String code, int version, List<InstitutionPeriod> published) {
        periods.replace(code, version, published,
                period -> new Object[] { code, period.name(), period.validFrom(), period.validTo() });
    }

    /** Names on a day, by code. */
    public Map<String, String> namesOn(LocalDate day) {
        Map<String, String> names = new HashMap<>();
        sql.each(ON, row -> names.put(row.getString(1), row.getString(2)), day);
        return names;
    }
}
