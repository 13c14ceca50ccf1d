package nl.stagepact.shortage.publication.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.sql.AdvisoryLock;
import nl.stagepact.servicekit.sql.Columns;
import nl.stagepact.servicekit.sql.Sql;
import nl.stagepact.shortage.publication.domain.DropoutWindow;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutMeasure;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenMethod;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.Retraction;

/** Publications and their cells, append-only. */
@ApplicationScoped
public class Publications {

    /** Serialises the storing of publications. */
    private static final AdvisoryLock PUBLICATIONS = new AdvisoryLock(0x5347_0105);

    private static final String COLUMNS = """
            id, number, reference_date, available_at, published_at, published_by, method, profile, profile_version, floor,
            maximum_deviation, standard_deviation, series, secret_fingerprint, sum_count, hidden_count,
            schools_delivered, schools_expected, oldest_reference_date,
            dropout_from, dropout_to, dropout_schools_delivered, retracted_at, retracted_by, retraction_reason""";
    private static final String INSERT = """
            insert into publication (%s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, null)""".formatted(COLUMNS);
    private static final String RETRACT = """
            update publication set retracted_at = ?, retracted_by = ?, retraction_reason = ?
            where number = ? and retracted_at is null""";
    private static final String BY_NUMBER = "select %s from publication where number = ?".formatted(COLUMNS);
    private static final String LAST = "select %s from publication order by number desc limit 1".formatted(COLUMNS);
    private static final String FINGERPRINT = """
            select secret_fingerprint from publication where series = ? order by number desc limit 1""";
    private static final String INSERT_CELL = """
            insert into publication_cell (publication_id, level_name, region_code, code, status, shortage, has_unknown)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_CODES = """
            insert into publication_code (publication_id, kind, code) select ?, ?, unnest(?::text[])""";
    private static final String CODES = "select code from publication_code where publication_id = ? and kind = ?";
    private static final String WITH_DELIVERED_REGIONS = """
            select distinct publication_id from publication_code where publication_id = any(?::uuid[]) and kind = ?""";
    private static final String HAVING = """
            select publication_id from publication_code where publication_id = any(?::uuid[]) and kind = ? and code = ?""";
    private static final String FIND = """
            select %s from publication where reference_date <= ? and published_at <= ? and retracted_at is null
            order by reference_date desc limit 1""".formatted(COLUMNS);
    private static final String LIST = """
            select %s from publication where reference_date between ? and ?
            order by reference_date desc limit ?""".formatted(COLUMNS);
    private static final String CELLS = """
            select region_code, code, status, shortage, has_unknown from publication_cell
            where publication_id = ? and level_name = ? and (region_code = 'total') = ?""";
    private static final String WITHHELD = """
            select distinct publication_id from publication_cell
            where publication_id = any(?::uuid[]) and level_name = 'total' and status = 'withheld' and region_code <> 'total'""";
    private static final String SERIES = """
            select publication_id, region_code, code, status, shortage, has_unknown from publication_cell
            where publication_id = any(?::uuid[]) and level_name = ? and region_code = ? and code = ?""";

    private static final String INSERT_DROPOUT = """
            insert into publication_dropout_cell (publication_id, measure, region_code, level, status, count, has_unknown)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String DROPOUT = """
            select measure, region_code, level, status, count, has_unknown from publication_dropout_cell
            where publication_id = ? order by region_code, level, measure""";

    private static final String REGION = "region";
    /** Of a code: the region is one to which a school contributes. */
    private static final String DELIVERED_REGION = "delivered-region";

    private final Sql sql;

    Publications(Sql sql) {
        this.sql = sql;
    }

    /** Locks publications until commit. */
    public void lock() {
        PUBLICATIONS.lock(sql);
    }

    /**
     * The latest publication with a reference date up to {@code validAt} that was published by {@code availableAt}, not
     * retracted.
     */
    public Optional<OpenPublication> find(LocalDate validAt, Instant availableAt) {
        return sql.first(FIND, Publications::publication, validAt, availableAt);
    }

    /** The last one that was made, also when it was retracted. */
    public Optional<OpenPublication> last() {
        return sql.first(LAST, Publications::publication);
    }

    public Optional<OpenPublication> byNumber(int number) {
        return sql.first(BY_NUMBER, Publications::publication, number);
    }

    /** Of the secret from which the noise of the series was drawn; empty before its first publication. */
    public Optional<String> fingerprintOf(int series) {
        return sql.first(FINGERPRINT, row -> row.getString(1), series);
    }

    /** Does nothing to one that was retracted before. */
    public void retract(int number, Retraction retraction) {
        sql.update(RETRACT, retraction.at(), retraction.by(), retraction.reason(), number);
    }

    /** Latest first, with those that were retracted. */
    public List<OpenPublication> between(LocalDate from, LocalDate to, int atMost) {
        return sql.list(LIST, Publications::publication, from, to, atMost);
    }

    public void insert(OpenPublication publication, List<OpenCell> cells, Collection<String> regions,
            Collection<String> deliveredRegions) {
        UUID id = publication.id();
        OpenPublication.Dropout dropout = publication.dropout();
        OpenPublication.Protection protection = publication.protection();
        OpenPublication.OpenCoverage coverage = publication.coverage();
        sql.update(INSERT, id, publication.number(), publication.referenceDate(), publication.availableAt(),
                publication.publishedAt(), publication.publishedBy(), protection.method().code(), protection.profile(),
                protection.profileVersion(), protection.floor(), protection.maximumDeviation(),
                protection.standardDeviation(), protection.series(), protection.fingerprint(), protection.sums(),
                protection.hidden(), coverage.schoolsDelivered(), coverage.schoolsExpected(), coverage.oldest(),
                dropout == null ? null : dropout.window().from().atDay(1),
                dropout == null ? null : dropout.window().to().atDay(1), dropout == null ? null : dropout.schoolsDelivered());
        sql.batch(INSERT_CELL, cells, cell -> new Object[] { id, cell.level().code(), cell.regionCode(), cell.code(),
                cell.status().code(), cell.shortage(), cell.hasUnknown() });
        sql.update(INSERT_CODES, id, REGION, regions);
        sql.update(INSERT_CODES, id, DELIVERED_REGION, deliveredRegions);
    }

    public void insertDropout(OpenPublication publication, List<OpenDropoutCell> cells) {
        sql.batch(INSERT_DROPOUT, cells, cell -> new Object[] { publication.id(), cell.measure().field(), cell.regionCode(),
                cell.level(), cell.status().code(), cell.count(), cell.hasUnknown() });
    }

    /** All cells, by region, level and measure. */
    public List<OpenDropoutCell> dropout(UUID publicationId) {
        return sql.list(DROPOUT, row -> new OpenDropoutCell(OpenDropoutMeasure.of(row.getString("measure")).orElseThrow(),
                row.getString("region_code"), row.getString("level"), Columns.constant(row, "status", Status.class),
                row.getObject("count", Long.class), row.getBoolean("has_unknown")), publicationId);
    }

    /** Codes of all regions of the publication. */
    public Set<String> regions(UUID publicationId) {
        return codes(publicationId, REGION);
    }

    private Set<String> codes(UUID publicationId, String kind) {
        return Set.copyOf(sql.list(CODES, row -> row.getString(1), publicationId, kind));
    }

    /**
     * Those of the publications that do not have the region, or in which nobody delivered for it; of publications from before
     * the latter was recorded only those that do not have it.
     */
    public Set<UUID> without(String regionCode, Collection<UUID> publicationIds) {
        Set<UUID> without = new HashSet<>(publicationIds);
        without.removeAll(having(REGION, regionCode, publicationIds));
        Set<UUID> silent = new HashSet<>(
                sql.list(WITH_DELIVERED_REGIONS, row -> row.getObject(1, UUID.class), publicationIds, DELIVERED_REGION));
        silent.removeAll(having(DELIVERED_REGION, regionCode, publicationIds));
        without.addAll(silent);
        return without;
    }

    private List<UUID> having(String kind, String code, Collection<UUID> publicationIds) {
        return sql.list(HAVING, row -> row.getObject(1, UUID.class), publicationIds, kind, code);
    }

    /** Regions for which somebody delivered; empty in a publication from before this was recorded. */
    public Set<String> deliveredRegions(UUID publicationId) {
        return codes(publicationId, DELIVERED_REGION);
    }

    /** Those of the publications in which a region is withheld. */
    public Set<UUID> withWithheldRegion(Collection<UUID> publicationIds) {
        return Set.copyOf(sql.list(WITHHELD, row -> row.getObject(1, UUID.class), publicationIds));
    }

    /** Cells other than known zeros, unordered. @param byRegion whether to return cells of each region or of all together */
    public List<OpenCell> cells(UUID publicationId, OpenLevel level, boolean byRegion) {
        return sql.list(CELLS, row -> cell(row, level), publicationId, level.code(), !byRegion);
    }

    /** One cell by publication; absent where it is a known zero. */
    public Map<UUID, OpenCell> series(Collection<UUID> publications, OpenLevel level, String regionCode, String code) {
        return sql.map(SERIES, row -> row.getObject("publication_id", UUID.class), row -> cell(row, level), publications,
                level.code(), regionCode, code);
    }

    private static OpenCell cell(ResultSet row, OpenLevel level) throws SQLException {
        return new OpenCell(row.getString("region_code"), level, row.getString("code"),
                Columns.constant(row, "status", Status.class), row.getObject("shortage", Long.class),
                row.getBoolean("has_unknown"));
    }

    private static OpenPublication publication(ResultSet row) throws SQLException {
        return new OpenPublication(row.getObject("id", UUID.class), row.getInt("number"),
                row.getObject("reference_date", LocalDate.class), Columns.instant(row, "available_at"),
                Columns.instant(row, "published_at"), row.getString("published_by"), protection(row),
                new OpenPublication.OpenCoverage(row.getInt("schools_delivered"), row.getInt("schools_expected"),
                        row.getObject("oldest_reference_date", LocalDate.class)),
                dropout(row), retraction(row));
    }

    private static OpenPublication.Protection protection(ResultSet row) throws SQLException {
        return new OpenPublication.Protection(Columns.constant(row, "method", OpenMethod.class), row.getString("profile"),
                row.getString("profile_version"), row.getInt("floor"), row.getInt("maximum_deviation"),
                row.getObject("standard_deviation", Double.class), row.getInt("series"), row.getString("secret_fingerprint"),
                row.getObject("sum_count", Integer.class), row.getObject("hidden_count", Integer.class));
    }

    private static @Nullable Retraction retraction(ResultSet row) throws SQLException {
        String reason = row.getString("retraction_reason");
        return reason == null ? null
                : new Retraction(Columns.instant(row, "retracted_at"), row.getString("retracted_by"), reason);
    }

    private static OpenPublication.@Nullable Dropout dropout(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("dropout_from", LocalDate.class);
        return from == null ? null
                : new OpenPublication.Dropout(
                        new DropoutWindow(YearMonth.from(from), YearMonth.from(row.getObject("dropout_to", LocalDate.class))),
                        row.getInt("dropout_schools_delivered"));
    }
}
