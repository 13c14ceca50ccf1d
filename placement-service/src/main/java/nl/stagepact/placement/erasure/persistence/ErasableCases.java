package nl.stagepact.placement.erasure.persistence;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.Sql;

/** Search cases that are not needed any more, of any organisation. */
@ApplicationScoped
public class ErasableCases {

    /** Foreign keys delete placements, conversations, evaluations, support and outcomes of rounds with them. */
    private static final String ERASE = """
            delete from search_case where id = any(array(
                select c.id from search_case c
                where (c.state = 'closed' and c.state_since < ? or c.start_to < ? and c.recorded_at < ?)
                    and not exists (select 1 from placement p where p.search_case_id = c.id
                        and (p.state in ('proposed', 'agreed', 'running') or p.state_since >= ?))
                order by c.id limit ? for update skip locked))""";

    private final Sql sql;

    ErasableCases(Sql sql) {
        this.sql = sql;
    }

    /**
     * Some of them.
     *
     * @param endedBefore when a case was closed, or its last placement ended
     * @param silentSince day by which its last start had passed and since when nothing was pushed
     * @return how many; 0 when there are none left
     */
    public int eraseSome(Instant endedBefore, LocalDate silentSince, Instant silentBefore, int atMost) {
        return sql.update(ERASE, endedBefore, silentSince, silentBefore, endedBefore, atMost);
    }
}
