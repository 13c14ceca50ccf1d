package nl.stagepact.discrimination.readinglog.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.discrimination.readinglog.domain.LoggedReading;
import nl.stagepact.discrimination.readinglog.domain.Purpose;
import nl.stagepact.discrimination.readinglog.domain.Reading;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;

/** The log of readings. A trigger refuses to change or delete rows. */
@ApplicationScoped
public class Readings {

    private static final AdvisoryLock CHAIN = new AdvisoryLock(2);

    private static final String ALL = "select number, read_on, subject, role, purpose, case_id, parts, hash from reading ";
    private static final String INSERT = """
            insert into reading (number, read_on, subject, role, purpose, case_id, parts, hash) values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    Readings(Sql sql) {
        this.sql = sql;
    }

    /** Locks the end of the chain until commit, so that two readings never follow the same one. */
    public Optional<LoggedReading> lockLast() {
        CHAIN.lock(sql);
        return sql.first(ALL + "order by number desc limit 1", Readings::read);
    }

    /** The last reading on a day or before. */
    public Optional<LoggedReading> lastUntil(LocalDate day) {
        return sql.first(ALL + "where read_on <= ? order by number desc limit 1", Readings::read, day);
    }

    public void append(LoggedReading logged) {
        Reading reading = logged.reading();
        sql.update(INSERT, logged.number(), reading.readOn(), reading.subject(), reading.role(), reading.purpose().code(),
                reading.caseId(), reading.parts(), logged.hash());
    }

    /** Readings after a number, in order. */
    public List<LoggedReading> after(long number, int size) {
        return sql.list(ALL + "where number > ? order by number limit ?", Readings::read, number, size);
    }

    /** Readings of one case, in order. */
    public List<LoggedReading> ofCase(UUID caseId) {
        return sql.list(ALL + "where case_id = ? order by number", Readings::read, caseId);
    }

    private static LoggedReading read(ResultSet row) throws SQLException {
        return new LoggedReading(row.getLong("number"),
                new Reading(row.getObject("read_on", LocalDate.class), row.getString("subject"), row.getString("role"),
                        Columns.constant(row, "purpose", Purpose.class), row.getObject("case_id", UUID.class),
                        Columns.texts(row, "parts")),
                row.getBytes("hash"));
    }
}
