package nl.stagepact.discrimination.keys.persistence;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.OwnKey;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.servicekit.sql.Sql;

/** Keys of organisations that hold one of their own. */
@ApplicationScoped
public class OwnKeys {

    private final Sql sql;

    OwnKeys(Sql sql) {
        this.sql = sql;
    }

    /** Replaces the key that the organisation had. */
    public void save(Recipient organisation, OwnKey key) {
        sql.update("""
                insert into organisation_key (organisation, public_key, registered_on) values (?, ?, ?)
                on conflict (organisation) do update
                set public_key = excluded.public_key, registered_on = excluded.registered_on""", organisation.id(),
                key.publicKey(), key.registeredOn());
    }

    /** @return whether there was one */
    public boolean delete(Recipient organisation) {
        return sql.update("delete from organisation_key where organisation = ?", organisation.id()) > 0;
    }

    public Optional<OwnKey> find(Recipient organisation) {
        return sql.first("select public_key, registered_on from organisation_key where organisation = ?",
                row -> new OwnKey(row.getBytes("public_key"), row.getObject("registered_on", LocalDate.class)),
                organisation.id());
    }
}
