package nl.stagepact.discrimination.statistics.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
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

    private static @Nullable Object[] columns(CountedReport counted) {
        EducationType education = counted.educationType();
        return new @Nullable Object[] { UUID.randomUUID(), counted.quarter(), counted.desk(), counted.wish().code(),
                counted.capacity().code(), counted.phase().code(), codes(counted.kinds(), Kind::code),
                codes(counted.grounds(), Ground::code), codes(counted.impacts(), Impact::code),
                education == null ? null : education.code(), counted.residence(), counted.incident() };
    }

    private static <T> List<String> codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toList();
    }
}
