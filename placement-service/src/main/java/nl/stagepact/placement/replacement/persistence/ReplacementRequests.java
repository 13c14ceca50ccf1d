package nl.stagepact.placement.replacement.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.placement.persistence.Placements;
import nl.stagepact.servicekit.sql.Sql;

/** Placements for which another place is sought. */
@ApplicationScoped
public class ReplacementRequests {

    private final Sql sql;

    ReplacementRequests(Sql sql) {
        this.sql = sql;
    }

    /** @return whether it was not there yet */
    public boolean insert(UUID placementId) {
        return sql.update("insert into replacement_request (placement_id) values (?) on conflict do nothing", placementId) > 0;
    }

    /** Whether another place is sought for one of the placements. */
    public boolean isAny(Collection<UUID> placements) {
        return sql.first("select 1 from replacement_request where placement_id = any(?::uuid[])", row -> true, placements)
                .isPresent();
    }

    /** Those among the placements, which are deleted. */
    public List<UUID> take(Collection<UUID> placements) {
        return sql.list("delete from replacement_request where placement_id = any(?::uuid[]) returning placement_id",
                row -> row.getObject(1, UUID.class), placements);
    }
}
