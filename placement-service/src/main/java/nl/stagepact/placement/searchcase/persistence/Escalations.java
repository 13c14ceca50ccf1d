package nl.stagepact.placement.searchcase.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.searchcase.domain.EscalationPolicy;
import nl.stagepact.servicekit.sql.Sql;

/** Cases that become the school's task, many at once. */
@ApplicationScoped
public class Escalations {

    /** The same rule as {@link EscalationPolicy#isDue}. */
    private static final String ESCALATE = """
            update search_case c set state = 'school_places', state_since = now.at, escalated_at = now.at,
                version = c.version + 1
            from (select ?::timestamptz as at) now
            where c.id in (select id from search_case where state = 'searching'
                and (searching_since <= ? or rejections >= ?) and (?::text is null or organisation_code = ?)
                order by id limit ? for update skip locked)
            returning c.id, c.organisation_code, c.programme_code""";
    private static final int ALL = Integer.MAX_VALUE;

    private final Sql sql;

    Escalations(Sql sql) {
        this.sql = sql;
    }

    public record Escalated(UUID id, String organisationCode, String programmeCode) {
    }

    /** All that are due, of one organisation. */
    public List<Escalated> escalateOf(String organisation, EscalationPolicy policy, LocalDate today, Instant now) {
        return sql.list(ESCALATE, Escalations::read, now, policy.lastDayToStart(today), policy.rejections(), organisation,
                organisation, ALL);
    }

    /** Some that are due, of any organisation. */
    public List<Escalated> escalateSome(int atMost, EscalationPolicy policy, LocalDate today, Instant now) {
        return sql.list(ESCALATE, Escalations::read, now, policy.lastDayToStart(today), policy.rejections(), null, null,
                atMost);
    }

    private static Escalated read(ResultSet row) throws SQLException {
        return new Escalated(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
    }
}
