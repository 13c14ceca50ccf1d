package nl.stagepact.placement.feed.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Feeds that partners defined. */
@ApplicationScoped
public class Feeds implements PanacheRepositoryBase<Feed, UUID> {

    /** Feeds of one owner, whose number is limited. */
    private static final AdvisoryLock FEEDS = new AdvisoryLock(0x5347_0204);

    private final Sql sql;

    Feeds(Sql sql) {
        this.sql = sql;
    }

    public void insert(Feed feed) {
        persist(feed);
    }

    /** Flushes changes, so that the version of the entity is that of its row. */
    public void writeChanges() {
        flush();
    }

    /** Includes deleted feeds. */
    public Optional<Feed> find(UUID id) {
        return findByIdOptional(id);
    }

    /** Like {@link #find}, but locks the row until commit. */
    public Optional<Feed> findForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Feeds that are not deleted, oldest first. */
    public List<Feed> ofOwner(String owner) {
        return list("owner = ?1 and deleted = false order by id", owner);
    }

    /** Number of the owner's feeds that are not deleted. */
    public long countOfOwner(String owner) {
        return count("owner = ?1 and deleted = false", owner);
    }

    /** Serialises the creation of the owner's feeds until commit. */
    public void lockOwner(String owner) {
        FEEDS.lock(sql, owner);
    }

    /** Versions of existing feeds, by id. Does not load the feeds, because it runs every few seconds. */
    public Map<UUID, Integer> versions(Collection<UUID> ids) {
        return sql.map("select id, version from feed where id = any(?::uuid[])", row -> row.getObject(1, UUID.class),
                row -> row.getInt(2), ids);
    }
}
