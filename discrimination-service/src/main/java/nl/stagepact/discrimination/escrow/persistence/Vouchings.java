package nl.stagepact.discrimination.escrow.persistence;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.escrow.domain.Vouching;
import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.servicekit.sql.Sql;

/** Tokens that schools handed out, and reporters whom a handler of a school knows. */
@ApplicationScoped
public class Vouchings {

    private final Sql sql;

    Vouchings(Sql sql) {
        this.sql = sql;
    }

    public void hand(Collection<byte[]> digests, Vouching vouching) {
        sql.batch("insert into lodging_token (digest, school, school_year) values (?, ?, ?)", digests,
                digest -> new Object[] { digest, vouching.school().id(), vouching.schoolYear() });
    }

    /**
     * Nothing is left of a token that was spent.
     *
     * @param schoolYear in which it must have been handed out, or one student could be others in later years
     * @return empty when it was not handed out, or was spent
     */
    public Optional<Vouching> spend(byte[] digest, int schoolYear) {
        return sql.first("delete from lodging_token where digest = ? and school_year = ? returning school, school_year",
                row -> new Vouching(new Recipient(row.getString("school")), row.getInt("school_year")), digest, schoolYear);
    }

    /** Tokens of school years that have ended. */
    public void deleteBefore(int schoolYear) {
        sql.update("delete from lodging_token where school_year < ?", schoolYear);
    }

    /** Replaces what was stated before. */
    public void vouch(UUID caseId, Vouching vouching) {
        sql.update("""
                insert into vouched_reporter (case_id, school, school_year) values (?, ?, ?)
                on conflict (case_id) do update set school = excluded.school, school_year = excluded.school_year""", caseId,
                vouching.school().id(), vouching.schoolYear());
    }

    public Optional<Vouching> ofCase(UUID caseId) {
        return sql.first("select school, school_year from vouched_reporter where case_id = ?",
                row -> new Vouching(new Recipient(row.getString("school")), row.getInt("school_year")), caseId);
    }

    public void erase(UUID caseId) {
        sql.update("delete from vouched_reporter where case_id = ?", caseId);
    }
}
