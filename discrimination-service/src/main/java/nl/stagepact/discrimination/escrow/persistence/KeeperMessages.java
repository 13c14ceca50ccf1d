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

    /** Some of them, in the order of their random ids. */
    public List<SealedMessage> next(int size) {
        return sql.list("select id, sealed from keeper_message order by id limit ?",
                row -> new SealedMessage(row.getObject("id", UUID.class), row.getBytes("sealed")), size);
    }

    public void delete(List<UUID> ids) {
        sql.update("delete from keeper_message where id = any(?::uuid[])", ids);
    }
}
