package nl.stagepact.placement.referral.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.referral.domain.Employer;
import nl.stagepact.placement.referral.domain.LeadTimes;
import nl.stagepact.placement.referral.domain.Referral;
import nl.stagepact.placement.referral.domain.ReferralState;
import nl.stagepact.placement.referral.domain.ReferralStep;
import nl.stagepact.servicekit.paging.NewestFirst;
import nl.stagepact.servicekit.paging.Page;

/** Referrals with their steps. Every query but the one for SBB names the pacts. */
@ApplicationScoped
public class Referrals {

    private static final String COLUMNS = """
            id, pact_code, employer_name, kvk_number, postcode, programme_codes, explanation, state, leerbedrijf_id, referred_at,
            referred_by, version""";
    private static final String INSERT = "insert into referral (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_STEP = """
            insert into referral_step (referral_id, state, comment, taken_at, taken_by) values (?, ?, ?, ?, ?)""";
    private static final String UPDATE = "update referral set state = ?, leerbedrijf_id = ?, version = ? where id = ?";
    private static final String PAGE = "select " + COLUMNS + " from referral where (? or pact_code = any(?))"
            + " and state = any(?) and (referred_at, id) < (?, ?) order by referred_at desc, id desc limit ?";
    private static final String STEPS = """
            select referral_id, state, comment, taken_at, taken_by from referral_step where referral_id = any(?)
            order by taken_at, state""";
    private static final String LEAD_TIMES = """
            select count(*), count(*) filter (where r.state in ('referred', 'taken_up', 'recognised')), count(s.taken_at),
                percentile_disc(0.5) within group (order by floor(extract(epoch from s.taken_at - r.referred_at) / 86400)),
                max(floor(extract(epoch from s.taken_at - r.referred_at) / 86400))
            from referral r left join referral_step s on s.referral_id = r.id and s.state = 'recognised'
            where ? or r.pact_code = any(?)""";

    private final DataSource database;

    Referrals(DataSource database) {
        this.database = database;
    }

    public void insert(Referral referral) {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Employer employer = referral.employer();
            insert.setObject(1, referral.id());
            insert.setString(2, referral.pactCode());
            insert.setString(3, employer.name());
            insert.setString(4, employer.kvkNumber());
            insert.setString(5, employer.postcode());
            insert.setArray(6, connection.createArrayOf("text", employer.programmeCodes().toArray()));
            insert.setString(7, employer.explanation());
            insert.setString(8, referral.state().code());
            insert.setString(9, referral.leerbedrijfId());
            insert.setTimestamp(10, Timestamp.from(referral.referredAt()));
            insert.setString(11, referral.referredBy());
            insert.setInt(12, referral.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The referral could not be written", e);
        }
    }

    /** After its last step. */
    public void update(Referral referral) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE);
                PreparedStatement insert = connection.prepareStatement(INSERT_STEP)) {
            update.setString(1, referral.state().code());
            update.setString(2, referral.leerbedrijfId());
            update.setInt(3, referral.version());
            update.setObject(4, referral.id());
            update.executeUpdate();
            ReferralStep step = referral.steps().getLast();
            insert.setObject(1, referral.id());
            insert.setString(2, step.state().code());
            insert.setString(3, step.comment());
            insert.setTimestamp(4, Timestamp.from(step.takenAt()));
            insert.setString(5, step.takenBy());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The referral could not be written", e);
        }
    }

    public Optional<Referral> find(UUID id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody else takes a step. */
    public Optional<Referral> findForUpdate(UUID id) {
        return find(id, " for update");
    }

    private Optional<Referral> find(UUID id, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + COLUMNS + " from referral where id = ?" + lock)) {
            select.setObject(1, id);
            return read(connection, select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The referral could not be read", e);
        }
    }

    /** Latest first, before that one. @param everywhere whether pacts do not matter */
    public Page<Referral> page(boolean everywhere, Set<String> pacts, Collection<ReferralState> states, NewestFirst before,
            int size) {
        try (Connection connection = database.getConnection(); PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setBoolean(1, everywhere);
            select.setArray(2, connection.createArrayOf("text", pacts.toArray()));
            select.setArray(3, connection.createArrayOf("text", states.stream().map(ReferralState::code).toArray()));
            select.setTimestamp(4, Timestamp.from(before.moment()));
            select.setObject(5, before.id());
            select.setInt(6, size + 1);
            return Page.of(read(connection, select), size, each -> new NewestFirst(each.referredAt(), each.id()).sortKey());
        } catch (SQLException e) {
            throw new IllegalStateException("Referrals could not be read", e);
        }
    }

    public LeadTimes leadTimes(boolean everywhere, Set<String> pacts) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LEAD_TIMES)) {
            select.setBoolean(1, everywhere);
            select.setArray(2, connection.createArrayOf("text", pacts.toArray()));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                int recognised = row.getInt(3);
                return new LeadTimes(row.getInt(1), row.getInt(2), recognised, recognised == 0 ? null : (int) row.getDouble(4),
                        recognised == 0 ? null : (int) row.getDouble(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Lead times could not be read", e);
        }
    }

    private static List<Referral> read(Connection connection, PreparedStatement select) throws SQLException {
        List<Referral> bare = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                bare.add(new Referral(row.getObject("id", UUID.class), row.getString("pact_code"),
                        new Employer(row.getString("employer_name"), row.getString("kvk_number"), row.getString("postcode"),
                                List.of((String[]) row.getArray("programme_codes").getArray()), row.getString("explanation")),
                        ReferralState.of(row.getString("state")).orElseThrow(), row.getString("leerbedrijf_id"),
                        row.getTimestamp("referred_at").toInstant(), row.getString("referred_by"), List.of(),
                        row.getInt("version")));
            }
        }
        Map<UUID, List<ReferralStep>> steps = steps(connection, bare.stream().map(Referral::id).toArray());
        return bare.stream().map(each -> new Referral(each.id(), each.pactCode(), each.employer(), each.state(),
                each.leerbedrijfId(), each.referredAt(), each.referredBy(), steps.getOrDefault(each.id(), List.of()),
                each.version())).toList();
    }

    private static Map<UUID, List<ReferralStep>> steps(Connection connection, Object[] ids) throws SQLException {
        Map<UUID, List<ReferralStep>> steps = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(STEPS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    steps.computeIfAbsent(row.getObject("referral_id", UUID.class), _ -> new ArrayList<>())
                            .add(new ReferralStep(ReferralState.of(row.getString("state")).orElseThrow(),
                                    row.getString("comment"), row.getTimestamp("taken_at").toInstant(),
                                    row.getString("taken_by")));
                }
            }
        }
        return steps;
    }
}
