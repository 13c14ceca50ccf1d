package nl.stagepact.discrimination.keeper.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.keeper.domain.KeeperMessage;
import nl.stagepact.servicekit.sql.Sql;

/** Lodgings as the keeper has them: a company by what the keeper alone can compute. */
@ApplicationScoped
public class KeptLodgings {

    /** Others count once for each school and school year, and only when somebody vouches for them. */
    private static final String MET = """
            from kept_lodging l where l.state = 'lodged' and l.company is not null and l.origin is not null
                and l.threshold <= (select count(distinct o.origin) from kept_lodging o
                    where o.company = l.company and o.state <> 'ended' and o.origin is not null and o.origin <> l.origin)""";
    private static final String MERGE = """
            update kept_lodging set company = coalesce(company, ?), origin = coalesce(origin, ?),
                threshold = coalesce(threshold, ?),
                state = case when state = 'ended' or ? then 'ended' when state = 'told' or ? then 'told' else 'lodged' end
            where id = ?""";
    private static final String FORGET = "update kept_lodging set company = null, origin = null where id = ? and state = 'ended'";

    private final Sql sql;

    KeptLodgings(Sql sql) {
        this.sql = sql;
    }

    public boolean has(UUID lodging) {
        return sql.first("select id from kept_lodging where id = ?", row -> row.getObject(1, UUID.class), lodging).isPresent();
    }

    /** @return whether the keeper did not know of it */
    public boolean insert(UUID lodging) {
        return sql.update("insert into kept_lodging (id, state) values (?, 'lodged') on conflict do nothing", lodging) > 0;
    }

    /**
     * Adds what a message tells and was not told before: what is known never changes, or a service that somebody has taken over
     * could move a lodging to a company of its choice. Of one that ended only the id is kept, so that a message that comes late
     * changes nothing.
     */
    public void merge(KeeperMessage message, byte @Nullable [] company) {
        sql.update(MERGE, company, message.origin(), message.threshold(), message.ended(), message.told(), message.lodging());
        sql.update(FORGET, message.lodging());
    }

    /** Lodgings whose condition is met and whose desk was not told. */
    public List<UUID> met() {
        return sql.list("select l.id " + MET + " order by l.id", row -> row.getObject(1, UUID.class));
    }

    public boolean isMet(UUID lodging) {
        return sql.first("select l.id " + MET + " and l.id = ?", row -> row.getObject(1, UUID.class), lodging).isPresent();
    }
}
