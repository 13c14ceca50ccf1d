package nl.stagepact.discrimination.statistics.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.report.domain.Capacity;
import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Released counts. */
@ApplicationScoped
public class CountedReports {

    private static final String INSERT = """
            insert into counted_report (id, quarter, desk, wish, capacity, phase, kinds, grounds, impacts, education_type,
                residence, incident)
            values (?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?, ?, ?)""";

    private final Sql sql;

    CountedReports(Sql sql) {
        this.sql = sql;
    }

    /** In this order, which must not be that of the reports. */
    public void insert(List<CountedReport> counted) {
        sql.batch(INSERT, counted, CountedReports::columns);
    }

    /** Of these quarters. */
    public List<CountedReport> find(Collection<String> quarters) {
        return sql.list("""
                select quarter, desk, wish, capacity, phase, kinds, grounds, impacts, education_type, residence, incident
                from counted_report where quarter = any(?::text[])""", CountedReports::read, quarters);
    }

    /** The first quarter of which anything was counted; empty when nothing was. */
    public Optional<String> firstQuarter() {
        return sql.first("select quarter from counted_report order by quarter limit 1", row -> row.getString(1));
    }

    private static CountedReport read(ResultSet row) throws SQLException {
        String education = row.getString("education_type");
        return new CountedReport(row.getString("quarter"), row.getString("desk"), Columns.constant(row, "wish", Wish.class),
                Columns.constant(row, "capacity", Capacity.class), Columns.constant(row, "phase", Phase.class),
                constants(row, "kinds", Kind.class), constants(row, "grounds", Ground.class),
                constants(row, "impacts", Impact.class),
                education == null ? null : Columns.constant(row, "education_type", EducationType.class),
                row.getString("residence"), row.getString("incident"));
    }

    private static @Nullable Object[] columns(CountedReport counted) {
        EducationType education = counted.educationType();
        return new @Nullable Object[] { UUID.randomUUID(), counted.quarter(), counted.desk(), counted.wish().code(),
                counted.capacity().code(), counted.phase().code(), codes(counted.kinds(), Kind::code),
                codes(counted.grounds(), Ground::code), codes(counted.impacts(), Impact::code),
                education == null ? null : education.code(), counted.residence(), counted.incident() };
    }

    private static <E extends Enum<E>> Set<E> constants(ResultSet row, String column, Class<E> type) throws SQLException {
        return Columns.texts(row, column).stream().map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static <T> List<String> codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toList();
    }
}
