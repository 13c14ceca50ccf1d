package nl.stagepact.shortage.round.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.Round;
import nl.stagepact.shortage.round.domain.RoundPolicy;
import nl.stagepact.shortage.round.domain.RoundSchool;
import nl.stagepact.shortage.round.domain.SignOff;
import nl.stagepact.shortage.round.domain.Tolerance;

/** Rounds and the schools in them. */
@ApplicationScoped
public class Rounds {

    /** Rounds of one pact, and its policy. */
    private static final AdvisoryLock ROUNDS = new AdvisoryLock(0x5347_0103);

    private static final String COLUMNS = """
            id, pact_code, number, reference_date, cadence_days, tolerance_absolute, tolerance_percent, policy_version, opened_at,
            opened_by, taken_in_at, sbb_reference_date, school_signed_at, school_signed_by, sbb_signed_at, sbb_signed_by,
            signed_off_at, one_sided, one_sided_reason, version""";
    private static final String INSERT = "insert into round (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = """
            update round set taken_in_at = ?, sbb_reference_date = ?, school_signed_at = ?, school_signed_by = ?,
            sbb_signed_at = ?, sbb_signed_by = ?, signed_off_at = ?, one_sided = ?, one_sided_reason = ?, version = ?
            where id = ?""";
    private static final String PAGE = "select " + COLUMNS + """
             from round where pact_code = any(?) and (reference_date, pact_code) < (?, ?)
            order by reference_date desc, pact_code desc limit ?""";
    /** Late is what was delivered after the round took in, and before it was closed. */
    private static final String SCHOOLS = """
            select s.institution_code, s.reference_date, s.delivery_version, r.reference_date as round_date, r.cadence_days,
                   exists (select 1 from delivery d where d.source_code = s.institution_code
                       and d.reference_date <= r.reference_date and d.recorded_at > r.taken_in_at
                       and d.recorded_at <= coalesce(r.signed_off_at, 'infinity')) as late
            from round_school s join round r on r.id = s.round_id where r.id = ? order by s.institution_code""";
    private static final String SBB_LATE = """
            select exists (select 1 from round r join delivery d on d.source_code = 'sbb'
                and d.reference_date <= r.reference_date and d.recorded_at > r.taken_in_at
                and d.recorded_at <= coalesce(r.signed_off_at, 'infinity') where r.id = ?)""";

    private final DataSource database;
    private final Sql sql;

    Rounds(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Until the transaction ends nobody else opens a round of this pact or changes its policy. */
    public void lock(String pact) {
        ROUNDS.lock(sql, pact);
    }

    /** The pact's round with the latest reference date. */
    public Optional<Round> last(String pact) {
        return page(List.of(pact), LocalDate.of(9999, 12, 31), "", 1).items().stream().findFirst();
    }

    /** Of these pacts, latest reference date first; @param before, @param pact where the page before ended */
    public Page<Round> page(Collection<String> pacts, LocalDate before, String pact, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setArray(1, connection.createArrayOf("text", pacts.toArray()));
            select.setDate(2, Date.valueOf(before));
            select.setString(3, pact);
            select.setInt(4, size + 1);
            return Page.of(read(select), size, round -> round.referenceDate() + " " + round.pact());
        } catch (SQLException e) {
            throw new IllegalStateException("Rounds could not be read", e);
        }
    }

    public Optional<Round> find(UUID id) {
        return find(id, "");
    }

    /** Until the transaction ends nobody else changes it. */
    public Optional<Round> findAndLock(UUID id) {
        return find(id, " for update");
    }

    private Optional<Round> find(UUID id, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("select " + COLUMNS + " from round where id = ?" + lock)) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The round could not be read", e);
        }
    }

    public void insert(Round round) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, round.id());
            insert.setString(2, round.pact());
            insert.setInt(3, round.number());
            insert.setDate(4, Date.valueOf(round.referenceDate()));
            insert.setInt(5, round.policy().cadenceDays());
            insert.setInt(6, round.policy().tolerance().absolute());
            insert.setInt(7, round.policy().tolerance().relativePercent());
            insert.setInt(8, round.policy().version());
            insert.setTimestamp(9, Timestamp.from(round.openedAt()));
            insert.setString(10, round.openedBy());
            setChanging(insert, 11, round);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The round could not be written", e);
        }
    }

    public void update(Round round) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setObject(setChanging(update, 1, round), round.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The round could not be written", e);
        }
    }

    /** @param schools instead of those that were there */
    public void replaceSchools(UUID roundId, List<RoundSchool> schools) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from round_school where round_id = ?");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into round_school (round_id, institution_code, reference_date, delivery_version)
                        values (?, ?, ?, ?)""")) {
            delete.setObject(1, roundId);
            delete.executeUpdate();
            for (RoundSchool school : schools) {
                insert.setObject(1, roundId);
                insert.setString(2, school.institutionCode());
                insert.setObject(3, school.referenceDate(), Types.DATE);
                insert.setInt(4, school.version());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The schools of a round could not be written", e);
        }
    }

    public List<RoundSchool> schools(UUID roundId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SCHOOLS)) {
            select.setObject(1, roundId);
            List<RoundSchool> schools = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LocalDate delivered = row.getObject("reference_date", LocalDate.class);
                    schools.add(new RoundSchool(row.getString("institution_code"), RoundSchool.status(delivered,
                            row.getDate("round_date").toLocalDate(), row.getInt("cadence_days")), delivered,
                            row.getInt("delivery_version"), row.getBoolean("late")));
                }
            }
            return schools;
        } catch (SQLException e) {
            throw new IllegalStateException("The schools of a round could not be read", e);
        }
    }

    /** Whether SBB has delivered for the round's date or before since, which the round has not taken in. */
    public boolean sbbCameLate(UUID roundId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SBB_LATE)) {
            select.setObject(1, roundId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be read", e);
        }
    }

    private static int setChanging(PreparedStatement statement, int from, Round round) throws SQLException {
        int at = from;
        statement.setTimestamp(at++, Timestamp.from(round.takenInAt()));
        statement.setObject(at++, round.sbb(), Types.DATE);
        for (Party party : Party.values()) {
            SignOff signOff = round.signOffs().stream().filter(each -> each.party() == party).findFirst().orElse(null);
            statement.setTimestamp(at++, signOff == null ? null : Timestamp.from(signOff.at()));
            statement.setString(at++, signOff == null ? null : signOff.by());
        }
        statement.setTimestamp(at++, round.signedOffAt() == null ? null : Timestamp.from(round.signedOffAt()));
        statement.setString(at++, round.oneSided() == null ? null : round.oneSided().code());
        statement.setString(at++, round.oneSidedReason());
        statement.setInt(at++, round.version());
        return at;
    }

    private static List<Round> read(PreparedStatement select) throws SQLException {
        List<Round> rounds = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                List<SignOff> signOffs = new ArrayList<>();
                for (Party party : Party.values()) {
                    Instant at = moment(row, party.code() + "_signed_at");
                    if (at != null) {
                        signOffs.add(new SignOff(party, at, row.getString(party.code() + "_signed_by")));
                    }
                }
                String oneSided = row.getString("one_sided");
                rounds.add(new Round(row.getObject("id", UUID.class), row.getString("pact_code"), row.getInt("number"),
                        row.getDate("reference_date").toLocalDate(),
                        new RoundPolicy(row.getInt("cadence_days"),
                                new Tolerance(row.getInt("tolerance_absolute"), row.getInt("tolerance_percent")),
                                row.getInt("policy_version")),
                        row.getTimestamp("opened_at").toInstant(), row.getString("opened_by"),
                        row.getTimestamp("taken_in_at").toInstant(), row.getObject("sbb_reference_date", LocalDate.class),
                        signOffs,
                        moment(row, "signed_off_at"),
                        oneSided == null ? null : Party.valueOf(oneSided.toUpperCase(Locale.ROOT)),
                        row.getString("one_sided_reason"), row.getInt("version")));
            }
        }
        return rounds;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
