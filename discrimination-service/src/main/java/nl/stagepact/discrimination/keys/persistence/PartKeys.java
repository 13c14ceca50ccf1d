package nl.stagepact.discrimination.keys.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.CasePart;
import nl.stagepact.discrimination.keys.domain.PartKey;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.discrimination.keys.domain.WrappedKey;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** Keys of the parts of cases. Rows are only ever added and deleted. */
@ApplicationScoped
public class PartKeys {

    private static final String NEWEST = """
            select part, generation, public_key from part_key where case_id = ? and part = ? order by generation desc limit 1""";
    private static final String WRAPPED = """
            select part, generation, secret_number, wrapped from wrapped_key where case_id = ? and recipient = ?
            order by part, generation""";
    private static final String OUTDATED = """
            from wrapped_key w where secret_number > 0 and (secret_number <> ?
                and not exists (select from organisation_key o where o.organisation = w.recipient)
                or exists (select from organisation_key o where o.organisation = w.recipient and o.registered_on <= ?))""";
    private static final String RECIPIENTS = """
            select recipient from wrapped_key where case_id = ? and part = ? and generation = ? order by recipient""";

    private final Sql sql;

    PartKeys(Sql sql) {
        this.sql = sql;
    }

    public void insert(UUID caseId, PartKey key) {
        sql.update("insert into part_key (case_id, part, generation, public_key) values (?, ?, ?, ?)", caseId,
                key.part().code(), key.generation(), key.publicKey());
    }

    /** Replaces what was wrapped for the recipient under another secret of the installation. */
    public void wrap(UUID caseId, Recipient recipient, WrappedKey key) {
        sql.update("""
                insert into wrapped_key (case_id, part, generation, recipient, secret_number, wrapped) values (?, ?, ?, ?, ?, ?)
                on conflict (case_id, part, generation, recipient) do update
                set secret_number = excluded.secret_number, wrapped = excluded.wrapped""", caseId, key.part().code(),
                key.generation(), recipient.id(), key.secretNumber(),
                key.wrapped());
    }

    /** The key that seals; empty for a part that the case does not have. */
    public Optional<PartKey> findNewest(UUID caseId, CasePart part) {
        return sql.first(NEWEST, row -> new PartKey(part, row.getInt("generation"), row.getBytes("public_key")), caseId,
                part.code());
    }

    /** What a recipient can open, by part and generation. */
    public List<WrappedKey> wrapped(UUID caseId, Recipient recipient) {
        return sql.list(WRAPPED, row -> new WrappedKey(Columns.constant(row, "part", CasePart.class),
                row.getInt("generation"), row.getInt("secret_number"), row.getBytes("wrapped")), caseId, recipient.id());
    }

    /** @param recipient an organisation @param key that it holds */
    public record HeldKey(UUID caseId, Recipient recipient, WrappedKey key) {
    }

    /**
     * Keys of organisations that are wrapped under another secret than the first, or under a secret although the organisation
     * has had a key of its own since some days. Locked until commit; what another process has locked is left to it. In no
     * order, so that some that do not open do not hide the others.
     *
     * @param settled day until which own keys were registered
     */
    public List<HeldKey> outdated(int primary, LocalDate settled, int size) {
        return sql.list("select case_id, part, generation, recipient, secret_number, wrapped " + OUTDATED
                + " and recipient <> 'escrow' order by random() limit ? for update skip locked",
                row -> new HeldKey(row.getObject("case_id", UUID.class), new Recipient(row.getString("recipient")),
                        new WrappedKey(Columns.constant(row, "part", CasePart.class), row.getInt("generation"),
                                row.getInt("secret_number"), row.getBytes("wrapped"))),
                primary, settled, size);
    }

    /** Also those that were lodged: they cannot be wrapped anew, and need the secret until they are given out. */
    public long countOutdated(int primary, LocalDate settled) {
        return sql.one("select count(*) " + OUTDATED, row -> row.getLong(1), primary, settled);
    }

    public List<Recipient> recipients(UUID caseId, PartKey key) {
        return sql.list(RECIPIENTS, row -> new Recipient(row.getString(1)), caseId, key.part().code(), key.generation());
    }

    /** Deletes all keys of a case: what was sealed with them opens for nobody. */
    public void erase(UUID caseId) {
        sql.update("delete from wrapped_key where case_id = ?", caseId);
        sql.update("delete from part_key where case_id = ?", caseId);
    }

    /** Takes all generations of these parts from a recipient. */
    public void deleteWrapped(UUID caseId, Collection<CasePart> parts, Recipient recipient) {
        sql.update("delete from wrapped_key where case_id = ? and part = any(?::text[]) and recipient = ?", caseId,
                parts.stream().map(CasePart::code).toList(), recipient.id());
    }
}
