package nl.stagepact.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;

/** Inserts years of rounds: 35 schools, one in each region, deliver 300 programmes every two weeks. */
final class History {

    static final int PROGRAMMES = 300;
    static final int ROUNDS_A_YEAR = 26;
    /** Date of the last round; earlier years are added before it. */
    static final LocalDate LAST = LocalDate.of(2026, 11, 1);

    private static final String DELIVERIES = """
            insert into delivery (id, source_code, source_code_type, reference_date, version, line_count, shortage, content_hash,
                recorded_at, recorded_by, region_codes)
            select gen_random_uuid(), school.code, 'brin', date '%1$s' - 14 * round, 1, 300, 0, 'bench',
                (date '%1$s' - 14 * round)::timestamptz + interval '8 hours', 'bench', array[school.region]
            from generate_series(%2$d, %3$d) round, (%4$s) school (code, region)""";
    private static final String LINES = """
            insert into shortage_count (delivery_id, region_code, programme_code, month_wanted, level, learning_path,
                students_needing_place, shortage, unknown_counts)
            select d.id, school.region, lpad((60000 + n)::text, 5, '0'), date_trunc('month', d.reference_date)::date,
                (n %% 4 + 1)::text, 'bol', 60, (n * 7 + extract(day from d.reference_date)::int) %% 40, 0
            from delivery d join (%1$s) school (code, region) on school.code = d.source_code
            cross join generate_series(0, 299) n
            where d.recorded_by = 'bench' and d.reference_date between date '%2$s' - 14 * %4$d and date '%2$s' - 14 * %3$d
            order by d.id, school.region, 3""";
    private static final String PUBLICATIONS = """
            insert into publication (id, number, reference_date, available_at, published_at, published_by, method, profile,
                profile_version, floor, maximum_deviation, series, schools_delivered, schools_expected, sum_count, hidden_count)
            select gen_random_uuid(), 100000 - round, date '%1$s' - 14 * round, (date '%1$s' - 14 * round)::timestamptz,
                (date '%1$s' - 14 * round)::timestamptz, 'bench', 'suppression', 'open', '1', 5, 2, 0, 35, 35, 1, 0
            from generate_series(%2$d, %3$d) round""";
    private static final String CELLS = """
            insert into publication_cell (publication_id, level_name, region_code, code, status, shortage, has_unknown)
            select p.id, 'programme', school.region, lpad((60000 + n)::text, 5, '0'), 'shown', 5 * (n %% 30), false
            from publication p cross join (%1$s) school (code, region) cross join generate_series(0, 299) n
            where p.published_by = 'bench' and p.reference_date between date '%2$s' - 14 * %4$d and date '%2$s' - 14 * %3$d""";
    private static final String CODES = """
            insert into publication_code (publication_id, kind, code)
            select distinct p.id, 'region', school.region from publication p cross join (%1$s) school (code, region)
            where p.published_by = 'bench' and p.reference_date between date '%2$s' - 14 * %4$d and date '%2$s' - 14 * %3$d""";

    private History() {
    }

    /** Adds the programmes of the history to the register. */
    static void importProgrammes(Service service) {
        StringBuilder csv = new StringBuilder(
                service.get("demo-administrator", "/shortage/v1/registers/programmes", "text/csv"));
        for (int i = 0; i < PROGRAMMES; i++) {
            csv.append(programme(i));
        }
        service.putRegister("programmes", csv.toString());
    }

    /** All schools consent to being published alone. */
    static void consent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                            insert into publication_consent (institution_code, version, may_be_published_alone, recorded_at, recorded_by)
                            select code, 1, true, now(), 'bench' from (%s) school (code, region)"""
                            .formatted(schools()));
        }
    }

    /**
     * @param fromYear years ago, 0 for the last year
     * @param toYear exclusive
     */
    static void add(Connection connection, int fromYear, int toYear) throws SQLException {
        int first = fromYear * ROUNDS_A_YEAR;
        int last = toYear * ROUNDS_A_YEAR - 1;
        try (Statement statement = connection.createStatement()) {
            statement.execute(form(DELIVERIES, LAST, first, last, schools()));
            statement.execute(form(LINES, schools(), LAST, first, last));
            statement.execute(form(PUBLICATIONS, LAST, first, last));
            statement.execute(form(CELLS, schools(), LAST, first, last));
            statement.execute(form(CODES, schools(), LAST, first, last));
            statement.execute("vacuum analyze delivery, shortage_count, publication, publication_cell, publication_code");
        }
    }

    /** @return code as in the register of programmes */
    static String programme(int number) {
        return String.format(Locale.ROOT, "%05d,Programme %d,,%d,trade,,true,2015-01-01,,true\r\n", 60_000 + number, number,
                number % 4 + 1);
    }

    private static String schools() {
        StringBuilder values = new StringBuilder("values ");
        for (int i = 0; i < Lines.REGIONS.size(); i++) {
            values.append(i == 0 ? "" : ", ").append("('98").append((char) ('A' + i / 26)).append((char) ('A' + i % 26))
                    .append("', '").append(Lines.REGIONS.get(i)).append("')");
        }
        return values.toString();
    }

    private static String form(String sql, Object... values) {
        return String.format(Locale.ROOT, sql, values);
    }
}
