package nl.stagepact.placement.company.persistence;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.postgresql.PGConnection;

import nl.stagepact.placement.company.domain.CompanyStatement;

/** Statements that were put aside, by run, until all of a run is in. */
@ApplicationScoped
public class StagedCompanies {

    private static final String STAGE = "copy staged_company (" + CompanyRow.COLUMNS + ") from stdin";
    private static final String TOLD_TWICE = """
            select leerbedrijf_id from staged_company where run = ? group by leerbedrijf_id having count(*) > 1
            order by leerbedrijf_id limit 20""";

    private final DataSource database;

    StagedCompanies(DataSource database) {
        this.database = database;
    }

    public void stage(UUID run, Instant begunAt, List<CompanyStatement> statements) {
        StringBuilder text = new StringBuilder(statements.size() * 600);
        CompanyRow row = new CompanyRow(text);
        statements.forEach(statement -> row.write(run, begunAt, statement));
        try (Connection connection = database.getConnection()) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(STAGE, new StringReader(text.toString()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Companies could not be put aside", e);
        }
    }

    /** Companies of which the run has more than one statement, some of them when there are many. */
    public List<String> toldTwice(UUID run) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(TOLD_TWICE)) {
            select.setObject(1, run);
            List<String> twice = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    twice.add(row.getString(1));
                }
            }
            return twice;
        } catch (SQLException e) {
            throw new IllegalStateException("Companies put aside could not be read", e);
        }
    }

    public void forget(UUID run) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from staged_company where run = ?")) {
            forget.setObject(1, run);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Companies put aside could not be removed", e);
        }
    }

    /** What a sender left that was cut off, and whose cleaning up was too. */
    public void forgetBefore(Instant moment) {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from staged_company where begun_at < ?")) {
            forget.setTimestamp(1, Timestamp.from(moment));
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Companies put aside could not be removed", e);
        }
    }
}
