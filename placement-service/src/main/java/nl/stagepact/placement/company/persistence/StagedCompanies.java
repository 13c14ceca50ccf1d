package nl.stagepact.placement.company.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.company.domain.CompanyStatement;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.servicekit.sql.CopyRows;
import nl.stagepact.servicekit.sql.Sql;

/** Statements of runs that are not applied yet. */
@ApplicationScoped
public class StagedCompanies {

    private static final String COPY = "copy staged_company (" + CompanyRow.COLUMNS + ") from stdin";
    private static final String DUPLICATES = """
            select leerbedrijf_id from staged_company where run = ? group by leerbedrijf_id having count(*) > 1
            order by leerbedrijf_id limit 20""";

    private static final String DELETE_ABANDONED = """
            delete from staged_company where run in (
                select run from staged_company group by run having max(begun_at) < ?)""";

    private final Sql sql;

    StagedCompanies(Sql sql) {
        this.sql = sql;
    }

    /** @param now kept as begun_at, by which a run without further statements is recognised as abandoned */
    public void stage(UUID run, Instant now, List<CompanyStatement> statements) {
        CopyRows rows = new CopyRows(statements.size() * 600);
        CompanyRow row = new CompanyRow(rows);
        statements.forEach(statement -> row.write(run, now, statement));
        sql.copy(COPY, rows);
    }

    /** Companies that have more than one statement in the run; the first twenty. */
    public List<LeerbedrijfId> duplicates(UUID run) {
        return sql.list(DUPLICATES, row -> new LeerbedrijfId(row.getString(1)), run);
    }

    public void delete(UUID run) {
        sql.update("delete from staged_company where run = ?", run);
    }

    /** Deletes runs of processes that were killed before they could delete them. @return number of statements */
    public int deleteAbandoned(Instant lastStagedBefore) {
        return sql.update(DELETE_ABANDONED, lastStagedBefore);
    }
}
