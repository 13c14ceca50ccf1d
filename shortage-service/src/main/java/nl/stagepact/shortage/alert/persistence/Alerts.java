package nl.stagepact.shortage.alert.persistence;

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

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.alert.domain.Alert;
import nl.stagepact.shortage.alert.domain.AlertKind;
import nl.stagepact.shortage.alert.domain.AlertRule;

/** Rules of pacts and the alerts they raised. Every query names the pact. */
@ApplicationScoped
public class Alerts {

    /** Alerts of one pact, and its rules. */
    private static final AdvisoryLock LOCK = new AdvisoryLock(0x5347_0106);

    private static final String RULES = """
            select id, pact_code, kind, region_code, programme_code, threshold, created_at, created_by from alert_rule
            where pact_code = ? and ended_at is null order by created_at, id""";
    private static final String INSERT_RULE = """
            insert into alert_rule (id, pact_code, kind, region_code, programme_code, threshold, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String END_RULE = """
            update alert_rule set ended_at = ?, ended_by = ? where id = ? and pact_code = ? and ended_at is null""";
    private static final String ALERTS = """
            select a.id, a.rule_id, a.region_code, a.programme_code, a.shortage, a.before, a.raised_at, a.cleared_at
            from alert a join alert_rule r on r.id = a.rule_id where r.pact_code = ? and (a.cleared_at is null or not ?)
            order by a.raised_at desc, a.id desc limit ?""";
    private static final String RAISE = """
            insert into alert (id, rule_id, region_code, programme_code, shortage, before, raised_at) values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String CLEAR = "update alert set cleared_at = ? where id = ?";

    private final DataSource database;
    private final Sql sql;

    Alerts(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Until the transaction ends nobody else raises or clears for this pact, or changes its rules. */
    public void lock(String pact) {
        LOCK.lock(sql, pact);
    }

    /** Those that have not ended, oldest first. */
    public List<AlertRule> rules(String pact) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(RULES)) {
            select.setString(1, pact);
            List<AlertRule> rules = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rules.add(new AlertRule(row.getObject(1, UUID.class), row.getString(2),
                            AlertKind.of(row.getString(3)).orElseThrow(), row.getString(4), row.getString(5), row.getInt(6),
                            row.getTimestamp(7).toInstant(), row.getString(8)));
                }
            }
            return rules;
        } catch (SQLException e) {
            throw new IllegalStateException("Rules could not be read", e);
        }
    }

    public void insert(AlertRule rule) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_RULE)) {
            insert.setObject(1, rule.id());
            insert.setString(2, rule.pact());
            insert.setString(3, rule.kind().code());
            insert.setString(4, rule.regionCode());
            insert.setString(5, rule.programmeCode());
            insert.setInt(6, rule.threshold());
            insert.setTimestamp(7, Timestamp.from(rule.createdAt()));
            insert.setString(8, rule.createdBy());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The rule could not be written", e);
        }
    }

    /** @return false when the pact has no such rule */
    public boolean end(String pact, UUID ruleId, Instant at, String by) {
        try (Connection connection = database.getConnection(); PreparedStatement end = connection.prepareStatement(END_RULE)) {
            end.setTimestamp(1, Timestamp.from(at));
            end.setString(2, by);
            end.setObject(3, ruleId);
            end.setString(4, pact);
            return end.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The rule could not be ended", e);
        }
    }

    /** Latest first. @param standing only those that are not cleared */
    public List<Alert> alerts(String pact, boolean standing, int atMost) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(ALERTS)) {
            select.setString(1, pact);
            select.setBoolean(2, standing);
            select.setInt(3, atMost);
            List<Alert> alerts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Timestamp cleared = row.getTimestamp(8);
                    alerts.add(new Alert(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                            row.getString(4), row.getLong(5), row.getLong(6), row.getTimestamp(7).toInstant(),
                            cleared == null ? null : cleared.toInstant()));
                }
            }
            return alerts;
        } catch (SQLException e) {
            throw new IllegalStateException("Alerts could not be read", e);
        }
    }

    public void raise(List<Alert> alerts) {
        try (Connection connection = database.getConnection(); PreparedStatement raise = connection.prepareStatement(RAISE)) {
            for (Alert alert : alerts) {
                raise.setObject(1, alert.id());
                raise.setObject(2, alert.ruleId());
                raise.setString(3, alert.regionCode());
                raise.setString(4, alert.programmeCode());
                raise.setLong(5, alert.shortage());
                raise.setLong(6, alert.before());
                raise.setTimestamp(7, Timestamp.from(alert.raisedAt()));
                raise.addBatch();
            }
            raise.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Alerts could not be written", e);
        }
    }

    public void clear(List<Alert> alerts, Instant at) {
        try (Connection connection = database.getConnection(); PreparedStatement clear = connection.prepareStatement(CLEAR)) {
            for (Alert alert : alerts) {
                clear.setTimestamp(1, Timestamp.from(at));
                clear.setObject(2, alert.id());
                clear.addBatch();
            }
            clear.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Alerts could not be written", e);
        }
    }
}
