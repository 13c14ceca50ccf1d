package nl.stagepact.shortage.publication.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.publication.domain.PublicationConsent;

/** Decisions of schools about being published alone, append-only. */
@ApplicationScoped
public class PublicationConsents {

    private static final AdvisoryLock CONSENTS = new AdvisoryLock(0x5347_010A);
    private static final String CURRENT = """
            select may_be_published_alone, version from publication_consent where institution_code = ?
            order by version desc limit 1""";
    private static final String GIVEN = """
            select institution_code from (
                select distinct on (institution_code) institution_code, may_be_published_alone from publication_consent
                order by institution_code, version desc) as current
            where may_be_published_alone""";
    private static final String INSERT = """
            insert into publication_consent (institution_code, version, may_be_published_alone, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?)""";

    private final Sql sql;

    PublicationConsents(Sql sql) {
        this.sql = sql;
    }

    /** Locks the school's decision until commit. */
    public void lock(String institutionCode) {
        CONSENTS.lock(sql, institutionCode);
    }

    public Optional<PublicationConsent> of(String institutionCode) {
        return sql.first(CURRENT, row -> new PublicationConsent(row.getBoolean(1), row.getInt(2)), institutionCode);
    }

    /** Codes of the schools that consent. */
    public Set<String> given() {
        return Set.copyOf(sql.list(GIVEN, row -> row.getString(1)));
    }

    public void insert(String institutionCode, PublicationConsent consent, Instant at, String by) {
        sql.update(INSERT, institutionCode, consent.version(), consent.mayBePublishedAlone(), at, by);
    }
}
