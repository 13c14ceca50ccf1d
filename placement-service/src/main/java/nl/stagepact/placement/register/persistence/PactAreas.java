package nl.stagepact.placement.register.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.PactAreaPeriod;
import nl.stagepact.servicekit.sql.Sql;

/** Areas of pacts, from the register's events. */
@ApplicationScoped
public class PactAreas {

    private static final String ON = """
            select code, municipalities from pact_area_period where ? between valid_from and coalesce(valid_to, 'infinity')""";

    private final Sql sql;
    private final RegisterPeriods periods;

    PactAreas(Sql sql) {
        this.sql = sql;
        this.periods = new RegisterPeriods(sql, "pact_area", "name", "municipalities", "valid_from", "valid_to");
    }

    /** Replaces all periods of an area, unless they came from a later version of the register. */
    public void replace(String code, int version, List<PactAreaPeriod> published) {
        periods.replace(code, version, published, period -> new Object[] { code, period.name(), period.municipalities(),
                period.validFrom(), period.validTo() });
    }

    /** Municipalities of every pact that exists on a day, by the pact's code. */
    public Map<String, Set<String>> on(LocalDate day) {
        Map<String, Set<String>> areas = new HashMap<>();
        sql.each(ON, row -> areas.put(row.getString(1), Set.of((String[]) row.getArray(2).getArray())), day);
        return areas;
    }
}
