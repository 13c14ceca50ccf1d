package nl.stagepact.discrimination.escrow.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keeper.domain.SealedMessage;
import nl.stagepact.servicekit.sql.Sql;

/** What waits for the keeper, sealed for it. */
@ApplicationScoped
public class KeeperMessages {

    private final Sql sql;

    KeeperMessages(Sql sql) {
        this.sql = sql;
    }

    public void insert(SealedMessage message) {
        sql.update("insert into keeper_message (id, sealed) values (?, ?)", message.id(), message.sealed());
    }

    /** Waits until somebody vouches for the reporter. */
    public void hold(SealedMessage message, UUID lodging) {
        sql.update("insert into keeper_message (id, sealed, held_for) values (?, ?, ?)", message.id(), message.sealed(),
                lodging);
    }

    public void release(UUID lodging) {
        sql.update("update keeper_message set held_for = null where held_for = ?", lodging);
    }

    /** @return whether something was held: then the keeper knows nothing of the lodging */
    public boolean deleteHeld(UUID lodging) {
        return sql.update("delete from keeper_message where held_for = ?", lodging) > 0;
    }

    /** Some of those that can go, after an id, in the order of their random ids. */
    public List<SealedMessage> next(UUID after, int size) {
        return sql.list("select id, sealed from keeper_message where held_for is null and id > ? order by id limit ?",
                row -> new SealedMessage(row.getObject("id", UUID.class), row.getBytes("sealed")), after, size);
    }

    public void delete(List<UUID> ids) {
        sql.update("delete from keeper_message where id = any(?::uuid[])", ids);
    }
}
