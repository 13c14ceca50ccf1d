package nl.stagepact.discrimination.checklist.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.checklist.domain.Compliance;
import nl.stagepact.discrimination.checklist.domain.Requirement;
import nl.stagepact.discrimination.checklist.domain.Statement;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Current statements of schools, which are public. */
@ApplicationScoped
public class Statements {

    private static final String UPSERT = """
            insert into checklist_statement (institution_code, requirement, compliance, stated_on, stated_by)
            values (?, ?, ?, ?, ?) on conflict (institution_code, requirement) do update
            set compliance = excluded.compliance, stated_on = excluded.stated_on, stated_by = excluded.stated_by
            where checklist_statement.compliance <> excluded.compliance""";
    private static final String PAGE = """
            select institution_code, requirement, compliance, stated_on, stated_by from checklist_statement
            where institution_code in (select distinct institution_code from checklist_statement where institution_code > ?
                order by institution_code limit ?)
            order by institution_code, requirement""";

    private final Sql sql;

    Statements(Sql sql) {
        this.sql = sql;
    }

    /** A statement that is the same as before keeps its day. */
    public void state(Collection<Statement> statements) {
        sql.batch(UPSERT, statements, each -> new Object[] { each.institutionCode(), each.requirement().code(),
                each.compliance().code(), each.statedOn(), each.statedBy() });
    }

    /** Statements of schools after a code, by school. @param schools how many of them */
    public List<Statement> after(String institutionCode, int schools) {
        return sql.list(PAGE, Statements::read, institutionCode, schools);
    }

    private static Statement read(ResultSet row) throws SQLException {
        return new Statement(row.getString("institution_code"), Columns.constant(row, "requirement", Requirement.class),
                Columns.constant(row, "compliance", Compliance.class), row.getObject("stated_on", LocalDate.class),
                row.getString("stated_by"));
    }
}
