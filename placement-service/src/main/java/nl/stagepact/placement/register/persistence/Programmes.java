package nl.stagepact.placement.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.domain.ProgrammePeriod;
import nl.stagepact.servicekit.sql.Sql;

/** Programmes, from the register's events. */
@ApplicationScoped
public class Programmes {

    private static final String ALL_ON = """
            select code, name, level, sector, name_en from programme_period
            where ? between valid_from and coalesce(valid_to, 'infinity')""";
    private static final String ON = ALL_ON + " and code = any(?)";

    private final Sql sql;
    private final RegisterPeriods periods;

    Programmes(Sql sql) {
        this.sql = sql;
        this.periods = new RegisterPeriods(sql, "programme", "name", "level", "sector", "valid_from", "valid_to",
                "name_en");
    }

    /** Replaces all periods of a programme, unless they came from a later version of the register. */
    public void replace(String code, int version, List<ProgrammePeriod> published) {
        periods.replace(code, version, published, period -> new Object[] { code, period.name(), period.level(), period.sector(),
                period.validFrom(), period.validTo(), period.nameEn() });
    }

    /** Programmes with one of the codes that are valid on a day, by code. */
    public Map<String, Programme> on(LocalDate day, Collection<String> codes) {
        return byCode(sql.list(ON, Programmes::programme, day, codes));
    }

    /** All programmes that are valid on a day, by code. */
    public Map<String, Programme> on(LocalDate day) {
        return byCode(sql.list(ALL_ON, Programmes::programme, day));
    }

    private static Map<String, Programme> byCode(List<Programme> programmes) {
        // Overlapping periods are an error in the register, which must not make this service fail.
        return programmes.stream().collect(Collectors.toMap(Programme::code, Function.identity(), (_, last) -> last));
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }
}
