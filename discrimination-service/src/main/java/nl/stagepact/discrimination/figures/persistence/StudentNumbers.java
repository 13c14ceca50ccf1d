package nl.stagepact.discrimination.figures.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.figures.domain.InterningStudents;
import nl.stagepact.servicekit.sql.Sql;

/** How many students had an internship, by year. */
@ApplicationScoped
public class StudentNumbers {

    private final Sql sql;

    StudentNumbers(Sql sql) {
        this.sql = sql;
    }

    /** Replaces what was stated of the year before. */
    public void save(InterningStudents stated) {
        sql.update("""
                insert into interning_students (year, students, source, stated_on) values (?, ?, ?, ?)
                on conflict (year) do update set students = excluded.students, source = excluded.source,
                    stated_on = excluded.stated_on""", stated.year(), stated.students(), stated.source(), stated.statedOn());
    }

    /** By year, as text. */
    public Map<String, InterningStudents> find(Collection<String> years) {
        return sql.map("select year, students, source, stated_on from interning_students where year::text = any(?::text[])",
                row -> row.getString("year"), row -> new InterningStudents(row.getInt("year"), row.getInt("students"),
                        row.getString("source"), row.getObject("stated_on", LocalDate.class)),
                years);
    }
}
