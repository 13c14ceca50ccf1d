package nl.stagepact.placement.replacement.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;

/** Tokens that were handed out and not spent, by their digests. */
@ApplicationScoped
public class ReplacementTokens {

    private static final AdvisoryLock HANDING_OUT = new AdvisoryLock(0x544f_4b45);

    private final Sql sql;

    ReplacementTokens(Sql sql) {
        this.sql = sql;
    }

    /** Two who hand out tokens of one organisation do so one after another. */
    public void lock(String organisation) {
        HANDING_OUT.lock(sql, organisation);
    }

    public void insert(Collection<byte[]> digests, String organisation, LocalDate validUntil) {
        sql.batch("insert into replacement_token (digest, organisation_code, valid_until) values (?, ?, ?)", digests,
                digest -> new Object[] { digest, organisation, validUntil });
    }

    public int count(String organisation) {
        return sql.one("select count(*)::int from replacement_token where organisation_code = ?", row -> row.getInt(1),
                organisation);
    }

    /** @return organisation that handed it out; empty for one that was not handed out, was spent, or whose term is over */
    public Optional<String> spend(byte[] digest, LocalDate today) {
        return sql.first("delete from replacement_token where digest = ? and valid_until >= ? returning organisation_code",
                row -> row.getString(1), digest, today);
    }

    public void deleteOf(String organisation) {
        sql.update("delete from replacement_token where organisation_code = ?", organisation);
    }

    public void deleteBefore(LocalDate day) {
        sql.update("delete from replacement_token where valid_until < ?", day);
    }
}
