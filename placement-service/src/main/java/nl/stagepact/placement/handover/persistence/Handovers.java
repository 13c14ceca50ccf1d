package nl.stagepact.placement.handover.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.handover.domain.Handover;
import nl.stagepact.servicekit.sql.Sql;

/** Consents to hand over records, by the digest of a code. */
@ApplicationScoped
public class Handovers {

    private static final String INSERT = """
            insert into handover (digest, search_case_id, consented_on, valid_until, made_at, made_by) values (?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select search_case_id, consented_on, valid_until from handover where digest = ? and valid_until >= ?""";

    private final Sql sql;

    Handovers(Sql sql) {
        this.sql = sql;
    }

    /** @param by the client */
    public void insert(byte[] digest, Handover handover, Instant now, String by) {
        sql.update(INSERT, digest, handover.searchCaseId(), handover.consentedOn(), handover.validUntil(), now, by);
    }

    /** Empty when there is none, or its term is over. */
    public Optional<Handover> find(byte[] digest, LocalDate today) {
        return sql.first(FIND, row -> new Handover(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class)), digest, today);
    }

    public void deleteOf(UUID searchCaseId) {
        sql.update("delete from handover where search_case_id = ?", searchCaseId);
    }

    public void deleteBefore(LocalDate day) {
        sql.update("delete from handover where valid_until < ?", day);
    }
}
