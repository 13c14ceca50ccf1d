package nl.stagepact.shortage.dropout.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.paging.Page;
import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Query;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.delivery.domain.Withdrawal;
import nl.stagepact.shortage.dropout.domain.DraftDropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutCoverage;
import nl.stagepact.shortage.dropout.domain.DropoutDelivery;
import nl.stagepact.shortage.dropout.domain.DropoutDimension;
import nl.stagepact.shortage.dropout.domain.DropoutLine;
import nl.stagepact.shortage.dropout.domain.DropoutMeasure;
import nl.stagepact.shortage.dropout.domain.DropoutQuery;
import nl.stagepact.shortage.dropout.domain.DropoutRow;
import nl.stagepact.shortage.dropout.domain.LeavingReason;
import nl.stagepact.shortage.register.domain.Dated;
import nl.stagepact.shortage.register.domain.Programme;

/** Dropout counts of schools, and their sums. */
@ApplicationScoped
public class Dropouts {

    /** Serialises changes of one school's dropout counts and leaving reasons. */
    private static final AdvisoryLock DROPOUT = new AdvisoryLock(0x5347_0104);

    private static final String COLUMNS = """
            id, institution_code, period, version, line_count, content_hash, recorded_at, recorded_by, withdrawn_at, withdrawn_by""";
    private static final String VERSIONS = """
            select %s from dropout_delivery where institution_code = ? and period = ? order by version desc"""
            .formatted(COLUMNS);
    private static final String PAGE = """
            select distinct on (period) %s from dropout_delivery where institution_code = ? and period < ?
            order by period desc, version desc limit ?""".formatted(COLUMNS);
    private static final String LINES = """
            select programme_code, level, learning_path, region_code, reason_code, duo_category, lack_of_place, unknown_counts,
                at_risk, delayed, dropped_out from dropout_count where delivery_id = ?
            order by region_code, programme_code, learning_path, reason_code""";
    private static final String INSERT = "insert into dropout_delivery (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, null, null)";
    private static final String WITHDRAW = """
            update dropout_delivery set withdrawn_at = ?, withdrawn_by = ?
            where institution_code = ? and period = ? and withdrawn_at is null""";
    private static final String INSERT_LINE = """
            insert into dropout_count (delivery_id, region_code, programme_code, level, learning_path, reason_code, duo_category,
                lack_of_place, at_risk, delayed, dropped_out, unknown_counts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** The latest version of each school and month that was known at a moment and not withdrawn. */
    private static final String CURRENT = """
            with current as (
                select distinct on (institution_code, period) id, institution_code, period from dropout_delivery
                where period between ? and ? and recorded_at <= ? and (withdrawn_at is null or withdrawn_at > ?)
                order by institution_code, period, version desc)
            """;
    /** Null where dropout is unknown. */
    private static final String LACK_OF_PLACE = """
            , case when sum(c.dropped_out) is not null
                   then coalesce(sum(c.dropped_out) filter (where c.lack_of_place), 0) end""";
    private static final Map<DropoutDimension, String> GROUPS = Map.of(
            DropoutDimension.REGION, "c.region_code",
            DropoutDimension.LEVEL, "c.level",
            DropoutDimension.PROGRAMME, "c.programme_code",
            DropoutDimension.SECTOR, "p.sector",
            DropoutDimension.LEARNING_PATH, "c.learning_path",
            DropoutDimension.PERIOD, "to_char(d.period, 'YYYY-MM')",
            DropoutDimension.DUO_CATEGORY, "coalesce(c.duo_category::text, '')",
            DropoutDimension.INSTITUTION, "d.institution_code");

    private final Sql sql;

    Dropouts(Sql sql) {
        this.sql = sql;
    }

    /** Locks the school's counts and leaving reasons until commit. */
    public void lock(String institutionCode) {
        DROPOUT.lock(sql, institutionCode);
    }

    /** All versions of that month, latest first. */
    public List<DropoutDelivery> versions(String institutionCode, YearMonth period) {
        return sql.list(VERSIONS, Dropouts::delivery, institutionCode, period.atDay(1));
    }

    /** The latest version of each month before that one, latest month first. */
    public Page<DropoutDelivery> page(String institutionCode, YearMonth before, int size) {
        return Page.of(sql.list(PAGE, Dropouts::delivery, institutionCode, before.atDay(1), size + 1), size,
                delivery -> delivery.period().toString());
    }

    /** In the order of their key. The names of reasons are not stored with them, and are empty. */
    public List<DropoutLine> lines(DropoutDelivery delivery) {
        return sql.list(LINES, Dropouts::line, delivery.id());
    }

    private static DropoutDelivery delivery(ResultSet row) throws SQLException {
        return new DropoutDelivery(row.getObject("id", UUID.class), row.getString("institution_code"),
                YearMonth.from(row.getObject("period", LocalDate.class)), row.getInt("version"), row.getInt("line_count"),
                row.getString("content_hash"), Columns.instant(row, "recorded_at"), row.getString("recorded_by"),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "withdrawn_at");
        return at == null ? null : new Withdrawal(at, row.getString("withdrawn_by"));
    }

    private static DropoutLine line(ResultSet row) throws SQLException {
        String reason = row.getString("reason_code");
        Map<DropoutMeasure, Integer> counts = new EnumMap<>(DropoutMeasure.class);
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            Integer count = row.getObject(measure.name(), Integer.class);
            if (count != null) {
                counts.put(measure, count);
            } else if ((row.getInt("unknown_counts") & measure.bit()) != 0) {
                counts.put(measure, DraftDropoutLine.UNKNOWN);
            }
        }
        return new DropoutLine(row.getString("programme_code"), row.getString("level"), row.getString("learning_path"),
                row.getString("region_code"), reason.isEmpty() ? null
                        : new LeavingReason(reason, "", row.getInt("duo_category"), row.getBoolean("lack_of_place")),
                counts);
    }

    /** Withdraws all versions of that month that stand. */
    public void withdraw(String institutionCode, YearMonth period, Withdrawal withdrawal) {
        sql.update(WITHDRAW, withdrawal.at(), withdrawal.by(), institutionCode, period.atDay(1));
    }

    public void write(DropoutDelivery delivery, List<DropoutLine> lines) {
        sql.update(INSERT, delivery.id(), delivery.institutionCode(), delivery.period().atDay(1), delivery.version(),
                delivery.lineCount(), delivery.contentHash(), delivery.recordedAt(), delivery.recordedBy());
        sql.batch(INSERT_LINE, lines, line -> values(delivery.id(), line));
    }

    private static @Nullable Object[] values(UUID deliveryId, DropoutLine line) {
        List<@Nullable Object> values = new ArrayList<>();
        LeavingReason reason = line.reason();
        Collections.addAll(values, deliveryId, line.regionCode(), line.programmeCode(), line.level(), line.learningPath(),
                line.reasonCode(), reason == null ? null : reason.duoCategory(), reason != null && reason.lackOfPlace());
        int unknown = 0;
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            Integer count = line.counts().get(measure);
            boolean isUnknown = count != null && count == DraftDropoutLine.UNKNOWN;
            unknown |= isUnknown ? measure.bit() : 0;
            values.add(isUnknown ? null : count);
        }
        values.add(unknown);
        return values.toArray();
    }

    /** @param programmes map codes to sectors */
    public List<DropoutRow> sums(DropoutQuery query, Dated<Programme> programmes) {
        String groups = query.groupBy().stream().map(GROUPS::get).collect(Collectors.joining(", "));
        Query select = current(query).add("select " + Stream.concat(query.groupBy().stream().map(GROUPS::get),
                Arrays.stream(DropoutMeasure.values()).map(Dropouts::sum)).collect(Collectors.joining(", ")))
                .add(LACK_OF_PLACE)
                .add("from current d join dropout_count c on c.delivery_id = d.id");
        if (query.groupBy().contains(DropoutDimension.SECTOR)) {
            List<Programme> all = programmes.nearest(query.to().atEndOfMonth());
            select.add("left join unnest(?::text[], ?::text[]) as p (code, sector) on p.code = c.programme_code",
                    all.stream().map(Programme::code).toList(),
                    all.stream().map(programme -> programme.sector().code()).toList());
        }
        select.add("where c.region_code = any(?)", query.regions())
                .addUnlessEmpty("and c.programme_code = any(?)", query.programmes())
                .addUnlessEmpty("and c.level = any(?)", query.levels())
                // No row instead of a sum over no lines.
                .add(groups.isEmpty() ? "having count(*) > 0" : "group by " + groups + " order by " + groups);
        return sql.list(select.sql(), row -> sums(row, query.groupBy()), select.parameters());
    }

    private static String sum(DropoutMeasure measure) {
        return "sum(c.%s), bool_or(c.unknown_counts & %d <> 0)".formatted(measure.name().toLowerCase(Locale.ROOT),
                measure.bit());
    }

    /** Schools that delivered any of the months, for any region: without lines of a region a school counted nobody there. */
    public List<DropoutCoverage.Delivered> delivered(DropoutQuery query) {
        Query select = current(query)
                .add("select institution_code, count(*) from current group by institution_code order by institution_code");
        return sql.list(select.sql(), row -> new DropoutCoverage.Delivered(row.getString(1), row.getInt(2)),
                select.parameters());
    }

    private static Query current(DropoutQuery query) {
        return new Query().add(CURRENT, query.from().atDay(1), query.to().atDay(1), query.availableAt(), query.availableAt());
    }

    private static DropoutRow sums(ResultSet row, List<DropoutDimension> groupBy) throws SQLException {
        int at = 1;
        Map<DropoutDimension, String> key = new EnumMap<>(DropoutDimension.class);
        for (DropoutDimension dimension : groupBy) {
            key.put(dimension, row.getString(at++));
        }
        Map<DropoutMeasure, Long> sums = new EnumMap<>(DropoutMeasure.class);
        Set<DropoutMeasure> unknown = EnumSet.noneOf(DropoutMeasure.class);
        for (DropoutMeasure measure : DropoutMeasure.values()) {
            Long sum = Columns.longOrNull(row, at++);
            if (sum != null) {
                sums.put(measure, sum);
            }
            if (row.getBoolean(at++)) {
                unknown.add(measure);
            }
        }
        return new DropoutRow(key, sums, Columns.longOrNull(row, at), unknown);
    }
}
