package nl.stagepact.reporting.shortageread.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.domain.ShortageSums;
import nl.stagepact.reporting.shortageread.domain.ShortageSums.Cell;
import nl.stagepact.reporting.shortageread.domain.ShortageSums.Sum;

/** Deliveries as they come in, in parts. */
@ApplicationScoped
public class ShortageDeliveries {

    private static final String KNOW = """
            insert into shortage_delivery (delivery_id, institution_code, reference_date, version, part_count)
            values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String ANNOUNCE = "update shortage_delivery set announced_at = ? where delivery_id = ?";
    private static final String ADD_PART = """
            insert into shortage_delivery_part (delivery_id, part) values (?, ?) on conflict do nothing""";
    private static final String ADD_SUMS = """
            insert into shortage_sum as s (delivery_id, region_code, programme_code, level, shortage, unknown_lines)
            select ?, region_code, programme_code, level, shortage, unknown_lines
            from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::integer[])
                as part (region_code, programme_code, level, shortage, unknown_lines)
            on conflict (delivery_id, region_code, programme_code, level) do update set
                shortage = case when s.shortage is null and excluded.shortage is null then null
                    else coalesce(s.shortage, 0) + coalesce(excluded.shortage, 0) end,
                unknown_lines = s.unknown_lines + excluded.unknown_lines""";
    private static final String COUNT_PART = """
            update shortage_delivery set parts_received = parts_received + 1 where delivery_id = ?""";
    /** Only a whole delivery, and never an older one over a newer one, however late it arrives. */
    private static final String SWITCH = """
            insert into current_delivery as c (institution_code, delivery_id, reference_date, version)
            select institution_code, delivery_id, reference_date, version from shortage_delivery
            where delivery_id = ? and announced_at is not null and parts_received = part_count
            on conflict (institution_code) do update set
                delivery_id = excluded.delivery_id, reference_date = excluded.reference_date, version = excluded.version
            where (excluded.reference_date, excluded.version) > (c.reference_date, c.version)""";
    private static final String IS_OUTDATED = """
            select exists (select 1 from current_delivery
                           where institution_code = ? and (reference_date, version) > (?, ?))""";
    /** What is not read any more, or never was, need not be kept: shortage-service has the history. */
    private static final String FORGET = """
            delete from shortage_delivery d using current_delivery c
            where c.institution_code = d.institution_code and d.institution_code = ?
            and (d.reference_date, d.version) < (c.reference_date, c.version)""";

    private final DataSource database;

    ShortageDeliveries(DataSource database) {
        this.database = database;
    }

    /** Whether a newer one of the same school is read already: then it will never be. */
    public boolean isOutdated(DeliveryIdentity delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IS_OUTDATED)) {
            select.setString(1, delivery.institutionCode());
            select.setDate(2, Date.valueOf(delivery.referenceDate()));
            select.setInt(3, delivery.version());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be compared", e);
        }
    }

    public void announce(DeliveryIdentity delivery, Instant announcedAt) {
        try (Connection connection = database.getConnection()) {
            know(connection, delivery);
            try (PreparedStatement announce = connection.prepareStatement(ANNOUNCE)) {
                announce.setTimestamp(1, Timestamp.from(announcedAt));
                announce.setObject(2, delivery.deliveryId());
                announce.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The delivery could not be announced", e);
        }
    }

    /** @return false when the part was there already */
    public boolean addPart(DeliveryIdentity delivery, int part, ShortageSums sums) {
        try (Connection connection = database.getConnection()) {
            know(connection, delivery);
            try (PreparedStatement add = connection.prepareStatement(ADD_PART)) {
                add.setObject(1, delivery.deliveryId());
                add.setInt(2, part);
                if (add.executeUpdate() == 0) {
                    return false;
                }
            }
            addSums(connection, delivery.deliveryId(), sums.byCell());
            try (PreparedStatement count = connection.prepareStatement(COUNT_PART)) {
                count.setObject(1, delivery.deliveryId());
                count.executeUpdate();
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The part could not be added", e);
        }
    }

    /** Makes the delivery the one that is read, when it is whole and none newer is. */
    public void switchTo(DeliveryIdentity delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SWITCH);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            select.setObject(1, delivery.deliveryId());
            select.executeUpdate();
            forget.setString(1, delivery.institutionCode());
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The delivery could not be made current", e);
        }
    }

    private static void know(Connection connection, DeliveryIdentity delivery) throws SQLException {
        try (PreparedStatement know = connection.prepareStatement(KNOW)) {
            know.setObject(1, delivery.deliveryId());
            know.setString(2, delivery.institutionCode());
            know.setDate(3, Date.valueOf(delivery.referenceDate()));
            know.setInt(4, delivery.version());
            know.setInt(5, delivery.partCount());
            know.executeUpdate();
        }
    }

    private static void addSums(Connection connection, UUID deliveryId, Map<Cell, Sum> sums) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD_SUMS)) {
            add.setObject(1, deliveryId);
            add.setArray(2, connection.createArrayOf("text", sums.keySet().stream().map(Cell::regionCode).toArray()));
            add.setArray(3, connection.createArrayOf("text", sums.keySet().stream().map(Cell::programmeCode).toArray()));
            add.setArray(4, connection.createArrayOf("text", sums.keySet().stream().map(Cell::level).toArray()));
            add.setArray(5, connection.createArrayOf("bigint", sums.values().stream().map(Sum::shortage).toArray()));
            add.setArray(6, connection.createArrayOf("integer", sums.values().stream().map(Sum::unknownLines).toArray()));
            add.executeUpdate();
        }
    }
}
