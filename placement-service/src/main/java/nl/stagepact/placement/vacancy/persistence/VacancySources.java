package nl.stagepact.placement.vacancy.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.vacancy.domain.KnownOffer;
import nl.stagepact.servicekit.paging.Page;

/** Where vacancies were told of. */
@ApplicationScoped
public class VacancySources {

    private static final String COLUMNS = "client, source, source_id, vacancy_id, leads, told, delivered_at";
    private static final String OF_SOURCE = "select " + COLUMNS + " from vacancy_source where client = ? and source = ?";
    private static final String PUT = "insert into vacancy_source (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (client, source, source_id) do update set vacancy_id = excluded.vacancy_id, leads = excluded.leads, told = excluded.told,"
            + " delivered_at = excluded.delivered_at";
    private static final String REMOVE = "delete from vacancy_source where client = ? and source = ? and source_id = ?";
    /** Of one that lost the source that led, the oldest other one leads. */
    private static final String LEAD = """
            update vacancy_source s set leads = true
            from (select distinct on (vacancy_id) client, source, source_id from vacancy_source
                where vacancy_id = any(?) and vacancy_id not in (select vacancy_id from vacancy_source where leads)
                order by vacancy_id, delivered_at, client, source, source_id) first
            where s.client = first.client and s.source = first.source and s.source_id = first.source_id""";

    private final DataSource database;

    VacancySources(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends nothing else comes in from this source. */
    public void lock(String client, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection
                        .prepareStatement("select pg_advisory_xact_lock(hashtextextended('source ' || ? || ' of ' || ?, 0))")) {
            lock.setString(1, source);
            lock.setString(2, client);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A source could not be locked", e);
        }
    }

    public List<KnownOffer> of(String client, String source) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_SOURCE)) {
            select.setString(1, client);
            select.setString(2, source);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("What a source told could not be read", e);
        }
    }

    /** By the source's id, after that one. */
    public Page<KnownOffer> page(String client, String source, String after, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection
                        .prepareStatement(
                                OF_SOURCE + " and source_id collate \"C\" > ? order by source_id collate \"C\" limit ?")) {
            select.setString(1, client);
            select.setString(2, source);
            select.setString(3, after);
            select.setInt(4, size + 1);
            return Page.of(read(select), size, KnownOffer::sourceId);
        } catch (SQLException e) {
            throw new IllegalStateException("What a source told could not be read", e);
        }
    }

    /** Of whatever sources, the one that leads first. */
    public List<KnownOffer> ofVacancy(UUID vacancyId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select " + COLUMNS + " from vacancy_source where vacancy_id = ? order by leads desc, delivered_at")) {
            select.setObject(1, vacancyId);
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Sources could not be read", e);
        }
    }

    public void put(Collection<KnownOffer> offers) {
        try (Connection connection = database.getConnection(); PreparedStatement put = connection.prepareStatement(PUT)) {
            for (KnownOffer offer : offers) {
                put.setString(1, offer.client());
                put.setString(2, offer.source());
                put.setString(3, offer.sourceId());
                put.setObject(4, offer.vacancyId());
                put.setBoolean(5, offer.leads());
                put.setString(6, offer.told());
                put.setTimestamp(7, Timestamp.from(offer.deliveredAt()));
                put.addBatch();
            }
            put.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What a source told could not be stored", e);
        }
    }

    /** Of vacancies that lost the source that led another one leads. @return those that no source tells of any more */
    public List<UUID> remove(Collection<KnownOffer> offers) {
        UUID[] vacancies = offers.stream().map(KnownOffer::vacancyId).distinct().toArray(UUID[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement(REMOVE);
                PreparedStatement lead = connection.prepareStatement(LEAD);
                PreparedStatement left = connection
                        .prepareStatement("select id from unnest(?) as v (id) where not exists"
                                + " (select 1 from vacancy_source s where s.vacancy_id = v.id) order by id")) {
            for (KnownOffer offer : offers) {
                remove.setString(1, offer.client());
                remove.setString(2, offer.source());
                remove.setString(3, offer.sourceId());
                remove.addBatch();
            }
            remove.executeBatch();
            lead.setArray(1, connection.createArrayOf("uuid", vacancies));
            lead.executeUpdate();
            left.setArray(1, connection.createArrayOf("uuid", vacancies));
            List<UUID> orphans = new ArrayList<>();
            try (ResultSet row = left.executeQuery()) {
                while (row.next()) {
                    orphans.add(row.getObject(1, UUID.class));
                }
            }
            return orphans;
        } catch (SQLException e) {
            throw new IllegalStateException("What a source does not tell any more could not be stored", e);
        }
    }

    private static List<KnownOffer> read(PreparedStatement select) throws SQLException {
        List<KnownOffer> offers = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                offers.add(new KnownOffer(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, UUID.class),
                        row.getBoolean(5), row.getString(6), row.getTimestamp(7).toInstant()));
            }
        }
        return offers;
    }
}
