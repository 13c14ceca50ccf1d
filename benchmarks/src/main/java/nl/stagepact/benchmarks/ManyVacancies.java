package nl.stagepact.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Inserts vacancies of companies all over the country in placement-service's tables: 600 programmes, some 400 words. */
final class ManyVacancies {

    static final int PROGRAMMES = 600;
    static final int WORDS = 400;

    private static final String PROGRAMME = """
            insert into programme (code, version)
            select lpad((25000 + n)::text, 5, '0'), 1 from generate_series(0, %1$d - 1) n on conflict do nothing;
            insert into programme_period (code, name, level, sector, valid_from)
            select lpad((25000 + n)::text, 5, '0'), 'Opleiding ' || n, (n %% 4 + 1)::text, 'trade', date '2015-01-01'
            from generate_series(0, %1$d - 1) n on conflict do nothing""";
    private static final String AREAS = """
            insert into postcode_area (code, latitude, longitude)
            select n::text, 50.8 + (n * 37 %% 1000) / 1000.0 * 2.6, 3.6 + (n * 91 %% 1000) / 1000.0 * 3.5
            from generate_series(1000, 5000) n on conflict do nothing""";
    private static final String COMPANIES = """
            insert into training_company (leerbedrijf_id, sequence, name, name_key, postcode, city, municipality_code, contacts,
                in_register, content_hash, recorded_at, recorded_by)
            select 'b' || n, 1, 'Bedrijf ' || n, 'bedrijf ' || n, (1000 + n * 13 %% 4000)::text || 'AB', 'Plaats',
                'GM' || lpad((n %% 1900)::text, 4, '0'), '[]', true, '', now(), 'bench'
            from generate_series(%1$d, %2$d - 1) n""";
    private static final String RECOGNITIONS = """
            insert into recognition (leerbedrijf_id, programme_code, obtained_remotely, work_processes, valid_from)
            select 'b' || n, lpad((25000 + n * 7 %% %3$d)::text, 5, '0'), false, '{}', date '2020-01-01'
            from generate_series(%1$d, %2$d - 1) n""";
    private static final String VACANCIES = """
            insert into vacancy (id, leerbedrijf_id, title, tasks, programme_codes, learning_path, period_from, period_to, days,
                hours_per_week, places, form, supervision, offers, per_day_cents, per_month_cents, covers_costs, status,
                confirmed_on, published_at, published_by, version)
            select gen_random_uuid(), 'b' || n, 'Leerplek woord' || n * 3 %% %4$d || ' in de praktijk',
                jsonb_build_array(
                    jsonb_build_object('text', 'Je helpt bij woord' || n * 7 %% %4$d || ' en bij woord' || n * 11 %% %4$d),
                    jsonb_build_object('text', 'Samen met een collega woord' || n * 17 %% %4$d || ' doen'),
                    jsonb_build_object('text', 'Klanten te woord staan en het werk netjes achterlaten')),
                array[lpad((25000 + n * 7 %% %3$d)::text, 5, '0')], (array['bol', 'bol', 'bbl'])[n %% 3 + 1],
                current_date + n %% 60, current_date + 120 + n %% 60,
                (array['{monday,tuesday,wednesday,thursday,friday}', '{monday,tuesday}', '{friday}'])[n %% 3 + 1]::text[],
                24, 1 + n %% 3, 'regular', (array['on_site', 'on_site', 'hybrid'])[n %% 3 + 1],
                (array['{}', '{step_free}', '{fixed_supervisor,step_free}', '{small_scale}'])[n %% 4 + 1]::text[],
                case when n %% 2 = 0 then 1500 + n %% 20 * 100 end, null, n %% 5 = 0, 'published', current_date,
                now() - make_interval(secs => n %% 2000000), 'bench', 1
            from generate_series(%1$d, %2$d - 1) n""";

    private ManyVacancies() {
    }

    /**
     * @param from number of the first vacancy
     * @param to number after the last vacancy
     */
    static void add(Connection connection, int from, int to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : new String[] { PROGRAMME, AREAS, COMPANIES, RECOGNITIONS, VACANCIES }) {
                statement.execute(sql.equals(PROGRAMME) ? form(sql, PROGRAMMES)
                        : sql.equals(AREAS) ? form(sql) : form(sql, from, to, PROGRAMMES, WORDS));
            }
            statement.execute("vacuum analyze training_company, recognition, vacancy");
        }
    }

    private static String form(String sql, Object... values) {
        return String.format(Locale.ROOT, sql, values);
    }
}
