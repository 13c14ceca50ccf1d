package nl.stagepact.discrimination.statistics.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.statistics.domain.CountedDecision;
import nl.stagepact.discrimination.statistics.domain.CountedTerm;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Released counts of what desks did. */
@ApplicationScoped
public class CountedCasework {

    private static final String OF_QUARTERS = " where quarter = any(?::text[])";

    private final Sql sql;

    CountedCasework(Sql sql) {
        this.sql = sql;
    }

    /** In this order, which must not be that of the decisions. */
    public void insertDecisions(List<CountedDecision> counted) {
        sql.batch("""
                insert into counted_decision (id, quarter, desk, outcome, delayed, residence, incident)
                values (?, ?, ?, ?, ?, ?, ?)""", counted, each -> new @Nullable Object[] { UUID.randomUUID(), each.quarter(),
                each.desk(), each.outcome().code(), each.delayed(), each.residence(), each.incident() });
    }

    /** In this order, which must not be that in which they ended. */
    public void insertTerms(List<CountedTerm> counted) {
        sql.batch("insert into counted_term (id, quarter, desk, kind, kept) values (?, ?, ?, ?, ?)", counted,
                each -> new Object[] { UUID.randomUUID(), each.quarter(), each.desk(), each.kind().code(), each.kept() });
    }

    /** Decisions of these quarters. */
    public List<CountedDecision> decisions(Collection<String> quarters) {
        return sql.list("select quarter, desk, outcome, delayed, residence, incident from counted_decision" + OF_QUARTERS,
                row -> new CountedDecision(row.getString("quarter"), row.getString("desk"),
                        Columns.constant(row, "outcome", Outcome.class), (Boolean) row.getObject("delayed"),
                        row.getString("residence"), row.getString("incident")),
                quarters);
    }

    /** Terms that ended in these quarters. */
    public List<CountedTerm> terms(Collection<String> quarters) {
        return sql.list("select quarter, desk, kind, kept from counted_term" + OF_QUARTERS,
                row -> new CountedTerm(row.getString("quarter"), row.getString("desk"),
                        Columns.constant(row, "kind", TermKind.class), row.getBoolean("kept")),
                quarters);
    }
}
