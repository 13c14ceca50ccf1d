package nl.stagepact.shortage.delivery.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.ContentHash;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.register.domain.InstitutionCode;

/** Versions of deliveries, without their lines. Every query names the source: no school's row can be met by accident. */
@ApplicationScoped
public class Deliveries {

    /** Deliveries of one school, or of SBB. */
    private static final AdvisoryLock DELIVERIES = new AdvisoryLock(0x5347_0101);

    private static final String COLUMNS = """
            id, source_code, reference_date, version, line_count, students_needing_place, shortage, expected_shortage,
            delayed, dropped_out, supply, shortage_without_measures, content_hash, recorded_at, recorded_by, source_code_type,
            region_codes""";
    private static final String LATEST_AND_BEFORE = """
            select asked.position, found.* from unnest(?, ?) with ordinality asked (code, day, position) cross join lateral (
                (select %1$s from delivery where source_code = asked.code and reference_date = asked.day
                 order by version desc limit 1)
                union all
                (select %1$s from delivery where source_code = asked.code and reference_date < asked.day
                 order by reference_date desc, version desc limit 1)) found""".formatted(COLUMNS);
    private static final String VERSIONS = """
            select %s from delivery where source_code = ? and reference_date = ? order by version desc"""
            .formatted(COLUMNS);
    private static final String PAGE = """
            select distinct on (reference_date) %s from delivery
            where source_code = ? and reference_date < ?
            order by reference_date desc, version desc limit ?""".formatted(COLUMNS);
    private static final String INSERT = """
            insert into delivery (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
            .formatted(COLUMNS);

    private final DataSource database;
    private final Sql sql;

    Deliveries(DataSource database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /**
     * Until the transaction ends nobody else can deliver for these sources: of two at once the second sees the first's result.
     */
    public void lock(Collection<Source> sources) {
        DELIVERIES.lock(sql, sources.stream().map(Source::code).toList());
    }

    /** For each the latest version of its date, and the latest of the date before it; in the same order. */
    public List<Earlier> earlier(List<CheckedDelivery> asked) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST_AND_BEFORE)) {
            select.setArray(1, connection.createArrayOf("text", asked.stream().map(each -> each.source().code()).toArray()));
            select.setArray(2, connection.createArrayOf("date", asked.stream().map(CheckedDelivery::referenceDate).toArray()));
            Delivery[] sameDate = new Delivery[asked.size()];
            Delivery[] dateBefore = new Delivery[asked.size()];
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int position = row.getInt("position") - 1;
                    Delivery found = delivery(row);
                    boolean same = found.referenceDate().equals(asked.get(position).referenceDate());
                    (same ? sameDate : dateBefore)[position] = found;
                }
            }
            List<Earlier> earlier = new ArrayList<>(asked.size());
            for (int i = 0; i < asked.size(); i++) {
                earlier.add(new Earlier(Optional.ofNullable(sameDate[i]), Optional.ofNullable(dateBefore[i])));
            }
            return earlier;
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be read", e);
        }
    }

    /** All versions of that date, latest first; empty when there is none. */
    public List<Delivery> versions(Source source, LocalDate referenceDate) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSIONS)) {
            select.setString(1, source.code());
            select.setDate(2, Date.valueOf(referenceDate));
            return read(select);
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be read", e);
        }
    }

    /** The latest version of each date before that one, latest date first. */
    public Page<Delivery> page(Source source, LocalDate before, int size) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setString(1, source.code());
            select.setDate(2, Date.valueOf(before));
            select.setInt(3, size + 1);
            return Page.of(read(select), size, delivery -> delivery.referenceDate().toString());
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be read", e);
        }
    }

    public void insert(List<Delivery> deliveries) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Delivery delivery : deliveries) {
                insert.setObject(1, delivery.id());
                insert.setString(2, delivery.source().code());
                insert.setDate(3, Date.valueOf(delivery.referenceDate()));
                insert.setInt(4, delivery.version());
                insert.setInt(5, delivery.lineCount());
                int at = 6;
                for (Measure measure : Measure.values()) {
                    insert.setObject(at++, delivery.totals().get(measure).orElse(null), Types.BIGINT);
                }
                insert.setString(at++, delivery.contentHash().hex());
                insert.setTimestamp(at++, Timestamp.from(delivery.recordedAt()));
                insert.setString(at++, delivery.recordedBy());
                insert.setString(at++, codeType(delivery.source()));
                insert.setArray(at, connection.createArrayOf("text", delivery.regionCodes().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be written", e);
        }
    }

    private static List<Delivery> read(PreparedStatement select) throws SQLException {
        List<Delivery> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(delivery(row));
            }
        }
        return found;
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            long sum = row.getLong(measure.name());
            if (!row.wasNull()) {
                sums.put(measure, sum);
            }
        }
        return new Delivery(row.getObject("id", UUID.class), source(row), row.getDate("reference_date").toLocalDate(),
                row.getInt("version"), row.getInt("line_count"), new Totals(sums),
                new ContentHash(row.getString("content_hash")), row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"), List.of((String[]) row.getArray("region_codes").getArray()));
    }

    private static Source source(ResultSet row) throws SQLException {
        return row.getString("source_code_type").equals(Source.SBB.code()) ? Source.SBB
                : new Source(Source.Kind.SCHOOL, row.getString("source_code"));
    }

    private static String codeType(Source source) {
        return source.isSbb() ? source.code()
                : InstitutionCode.of(source.code()).orElseThrow().type().name().toLowerCase(Locale.ROOT);
    }

    /** @param sameDate latest version of the date asked; @param dateBefore latest version of the latest earlier date */
    public record Earlier(Optional<Delivery> sameDate, Optional<Delivery> dateBefore) {
    }
}
