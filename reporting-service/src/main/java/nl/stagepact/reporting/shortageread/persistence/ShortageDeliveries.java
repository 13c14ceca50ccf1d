package nl.stagepact.reporting.shortageread.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.reporting.shortageread.domain.DeliveryIdentity;
import nl.stagepact.reporting.shortageread.domain.ShortageSums;
import nl.stagepact.reporting.shortageread.domain.ShortageSums.Cell;
import nl.stagepact.reporting.shortageread.domain.ShortageSums.Sum;
import nl.stagepact.servicekit.sql.Sql;

/** Deliveries while their parts arrive. */
@ApplicationScoped
public class ShortageDeliveries {

    /** Whether a newer delivery of the same school is current: then this one never will be, and nothing of it is kept. */
    private static final String NEWER = """
            with newer as (select from current_delivery where institution_code = ? and (reference_date, version) > (?, ?))
            """;
    private static final String ADD_PART = NEWER + """
            , delivery as (
                insert into shortage_delivery (delivery_id, institution_code, reference_date, version, part_count)
                select ?, ?, ?, ?, ? where not exists (select from newer)
                on conflict do nothing)
            insert into shortage_delivery_part (delivery_id, part) select ?, ? where not exists (select from newer)
            on conflict do nothing""";
    private static final String ADD_SUMS = """
            insert into shortage_sum as s (delivery_id, region_code, programme_code, level, shortage, unknown_lines)
            select ?, region_code, programme_code, level, shortage, unknown_lines
            from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::integer[])
                as part (region_code, programme_code, level, shortage, unknown_lines)
            on conflict (delivery_id, region_code, programme_code, level) do update set
                shortage = case when s.shortage is null and excluded.shortage is null then null
                    else coalesce(s.shortage, 0) + coalesce(excluded.shortage, 0) end,
                unknown_lines = s.unknown_lines + excluded.unknown_lines""";
    /** Only a complete delivery, and never an older one over a newer one, however late it arrives. */
    private static final String MAKE_CURRENT = """
            insert into current_delivery as c (institution_code, delivery_id, reference_date, version)
            select institution_code, delivery_id, reference_date, version from changed
            where announced_at is not null and parts_received = part_count
            on conflict (institution_code) do update set
                delivery_id = excluded.delivery_id, reference_date = excluded.reference_date, version = excluded.version
            where (excluded.reference_date, excluded.version) > (c.reference_date, c.version)""";
    private static final String COUNT_PART = """
            with changed as (
                update shortage_delivery set parts_received = parts_received + 1 where delivery_id = ? returning *)
            """ + MAKE_CURRENT;
    private static final String ANNOUNCE = NEWER + """
            , changed as (
                insert into shortage_delivery (delivery_id, institution_code, reference_date, version, part_count, announced_at)
                select ?, ?, ?, ?, ?, ?::timestamptz where not exists (select from newer)
                on conflict (delivery_id) do update set announced_at = excluded.announced_at
                returning *)
            """ + MAKE_CURRENT;
    /** Superseded deliveries are not kept: shortage-service has the history. */
    private static final String DELETE_OLDER = """
            delete from shortage_delivery d using current_delivery c
            where c.institution_code = d.institution_code and d.institution_code = ?
            and (d.reference_date, d.version) < (c.reference_date, c.version)""";
    private static final String DELETE_CURRENT = """
            delete from current_delivery where institution_code = ? and reference_date = ? and version <= ?""";
    private static final String DELETE = """
            delete from shortage_delivery where institution_code = ? and reference_date = ? and version <= ?""";

    private final Sql sql;

    ShortageDeliveries(Sql sql) {
        this.sql = sql;
    }

    /** Makes the delivery current when that completes it; ignores it when a newer one of the school is current. */
    public void announce(DeliveryIdentity delivery, Instant announcedAt) {
        deleteOlder(delivery, sql.update(ANNOUNCE, delivery.institutionCode(), delivery.referenceDate(), delivery.version(),
                delivery.deliveryId(), delivery.institutionCode(), delivery.referenceDate(), delivery.version(),
                delivery.partCount(), announcedAt));
    }

    /** Like {@link #announce}; ignores a part that is there already. */
    public void addPart(DeliveryIdentity delivery, int part, ShortageSums sums) {
        int added = sql.update(ADD_PART, delivery.institutionCode(), delivery.referenceDate(), delivery.version(),
                delivery.deliveryId(), delivery.institutionCode(), delivery.referenceDate(), delivery.version(),
                delivery.partCount(), delivery.deliveryId(), part);
        if (added > 0) {
            addSums(delivery.deliveryId(), sums.byCell());
            deleteOlder(delivery, sql.update(COUNT_PART, delivery.deliveryId()));
        }
    }

    /** Deletes all versions of that date up to this one. */
    public void delete(String institutionCode, LocalDate referenceDate, int version) {
        sql.update(DELETE_CURRENT, institutionCode, referenceDate, version);
        sql.update(DELETE, institutionCode, referenceDate, version);
    }

    /** @param becameCurrent how many deliveries did: 0 or 1 */
    private void deleteOlder(DeliveryIdentity delivery, int becameCurrent) {
        if (becameCurrent > 0) {
            sql.update(DELETE_OLDER, delivery.institutionCode());
        }
    }

    private void addSums(UUID deliveryId, Map<Cell, Sum> sums) {
        sql.update(ADD_SUMS, deliveryId, sums.keySet().stream().map(Cell::regionCode).toList(),
                sums.keySet().stream().map(Cell::programmeCode).toList(), sums.keySet().stream().map(Cell::level).toList(),
                sums.values().stream().map(Sum::shortage).toList(), sums.values().stream().map(Sum::unknownLines).toList());
    }
}
