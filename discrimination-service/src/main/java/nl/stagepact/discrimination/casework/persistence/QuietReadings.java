package nl.stagepact.discrimination.casework.persistence;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.keys.domain.Recipient;
import nl.stagepact.servicekit.sql.Sql;

/** Readings of which the reporter is not shown, by a desk that was told by a lodging and has not answered. */
@ApplicationScoped
public class QuietReadings {

    private final Sql sql;

    QuietReadings(Sql sql) {
        this.sql = sql;
    }

    /** @param number of the reading in the log */
    public void insert(long number, UUID caseId, Recipient desk) {
        sql.update("insert into quiet_reading (number, case_id, desk) values (?, ?, ?)", number, caseId, desk.id());
    }

    /** Numbers of the readings. */
    public Set<Long> ofCase(UUID caseId) {
        return Set.copyOf(sql.list("select number from quiet_reading where case_id = ?", row -> row.getLong(1), caseId));
    }

    /** Shows the reporter what the desk read. */
    public void show(UUID caseId, Recipient desk) {
        sql.update("delete from quiet_reading where case_id = ? and desk = ?", caseId, desk.id());
    }

    public void erase(UUID caseId) {
        sql.update("delete from quiet_reading where case_id = ?", caseId);
    }
}
