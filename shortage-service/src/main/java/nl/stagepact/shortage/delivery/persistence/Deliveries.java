package nl.stagepact.shortage.delivery.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.CheckedDelivery;
import nl.stagepact.shortage.delivery.domain.ContentHash;
import nl.stagepact.shortage.delivery.domain.Delivery;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.delivery.domain.Totals;
import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.register.domain.InstitutionCode;

/** Versions of deliveries, without their lines. Every query filters by source, which keeps schools' data apart. */
@ApplicationScoped
public class Deliveries {

    /** Serialises the deliveries of one source. */
    private static final AdvisoryLock DELIVERIES = new AdvisoryLock(0x5347_0101);

    private static final String COLUMNS = """
            id, source_code, reference_date, version, line_count, students_needing_place, shortage, expected_shortage,
            delayed, dropped_out, supply, shortage_without_measures, content_hash, recorded_at, recorded_by, source_code_type,
            region_codes, withdrawn_at, withdrawn_by""";
    private static final String LATEST_AND_BEFORE = """
            select asked.position, found.* from unnest(?::text[], ?::date[]) with ordinality asked (code, day, position)
            cross join lateral (
                (select %1$s from delivery where source_code = asked.code and reference_date = asked.day
                 order by version desc limit 1)
                union all
                (select %1$s from delivery where source_code = asked.code and reference_date < asked.day
                 and withdrawn_at is null order by reference_date desc, version desc limit 1)) found"""
            .formatted(COLUMNS);
    private static final String VERSIONS = """
            select %s from delivery where source_code = ? and reference_date = ? order by version desc"""
            .formatted(COLUMNS);
    private static final String PAGE = """
            select distinct on (reference_date) %s from delivery
            where source_code = ? and reference_date < ?
            order by reference_date desc, version desc limit ?""".formatted(COLUMNS);
    private static final String INSERT = """
            insert into delivery (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
            .formatted(COLUMNS);
    private static final String LAST_STANDING = """
            select %s from delivery where source_code = ? and withdrawn_at is null
            order by reference_date desc, version desc limit 1""".formatted(COLUMNS);
    private static final String WITHDRAW = """
            update delivery set withdrawn_at = ?, withdrawn_by = ?
            where source_code = ? and reference_date = ? and withdrawn_at is null""";

    private final Sql sql;

    Deliveries(Sql sql) {
        this.sql = sql;
    }

    /** Locks these sources until commit: of two concurrent deliveries the second sees the first's result. */
    public void lock(Collection<Source> sources) {
        DELIVERIES.lock(sql, sources.stream().map(Source::code).toList());
    }

    /** For each delivery, in the same order: the latest stored version of its date, and the one that stands before it. */
    public List<Earlier> earlier(List<CheckedDelivery> checked) {
        Delivery[] sameDate = new Delivery[checked.size()];
        Delivery[] dateBefore = new Delivery[checked.size()];
        sql.each(LATEST_AND_BEFORE, row -> {
            int position = row.getInt("position") - 1;
            Delivery found = delivery(row);
            boolean same = found.referenceDate().equals(checked.get(position).referenceDate());
            (same ? sameDate : dateBefore)[position] = found;
        }, checked.stream().map(each -> each.source().code()).toList(),
                checked.stream().map(CheckedDelivery::referenceDate).toList());
        return IntStream.range(0, checked.size())
                .mapToObj(i -> new Earlier(Optional.ofNullable(sameDate[i]), Optional.ofNullable(dateBefore[i]))).toList();
    }

    /** All versions of that date, latest first. */
    public List<Delivery> versions(Source source, LocalDate referenceDate) {
        return sql.list(VERSIONS, Deliveries::delivery, source.code(), referenceDate);
    }

    /** The latest version of each date before that one, latest date first. */
    public Page<Delivery> page(Source source, LocalDate before, int size) {
        return Page.of(sql.list(PAGE, Deliveries::delivery, source.code(), before, size + 1), size,
                delivery -> delivery.referenceDate().toString());
    }

    /** The delivery of the latest date that is not withdrawn. */
    public Optional<Delivery> lastStanding(Source source) {
        return sql.first(LAST_STANDING, Deliveries::delivery, source.code());
    }

    /** Withdraws all versions of that date that stand. */
    public void withdraw(Source source, LocalDate referenceDate, Withdrawal withdrawal) {
        sql.update(WITHDRAW, withdrawal.at(), withdrawal.by(), source.code(), referenceDate);
    }

    public void insert(List<Delivery> deliveries) {
        sql.batch(INSERT, deliveries, Deliveries::values);
    }

    /** In the order of {@link #COLUMNS}. */
    private static @Nullable Object[] values(Delivery delivery) {
        List<@Nullable Object> values = new ArrayList<>(List.of(delivery.id(), delivery.source().code(),
                delivery.referenceDate(), delivery.version(), delivery.lineCount()));
        for (Measure measure : Measure.values()) {
            values.add(delivery.totals().get(measure).orElse(null));
        }
        Collections.addAll(values, delivery.contentHash().hex(), delivery.recordedAt(), delivery.recordedBy(),
                codeType(delivery.source()), delivery.regionCodes(), null, null);
        return values.toArray();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            long sum = row.getLong(measure.name());
            if (!row.wasNull()) {
                sums.put(measure, sum);
            }
        }
        return new Delivery(row.getObject("id", UUID.class), source(row), row.getObject("reference_date", LocalDate.class),
                row.getInt("version"), row.getInt("line_count"), new Totals(sums),
                new ContentHash(row.getString("content_hash")), Columns.instant(row, "recorded_at"),
                row.getString("recorded_by"), Columns.texts(row, "region_codes"), withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "withdrawn_at");
        return at == null ? null : new Withdrawal(at, row.getString("withdrawn_by"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return row.getString("source_code_type").equals(Source.SBB.code()) ? Source.SBB
                : new Source(Source.Kind.SCHOOL, row.getString("source_code"));
    }

    private static String codeType(Source source) {
        return source.isSbb() ? source.code()
                : InstitutionCode.of(source.code()).orElseThrow().type().code();
    }

    /** @param sameDate latest version of the same date, withdrawn or not; @param dateBefore the one that stands before it */
    public record Earlier(Optional<Delivery> sameDate, Optional<Delivery> dateBefore) {
    }
}
