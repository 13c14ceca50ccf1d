package nl.stagepact.shortage.publication.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.publication.domain.RegionRank;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Reads publications: cells, a cell over time, and the rank of a region. */
@ApplicationScoped
public class ReadOpenData {

    private final Publications publications;
    private final CurrentRegisters registers;

    ReadOpenData(Publications publications, CurrentRegisters registers) {
        this.publications = publications;
        this.registers = registers;
    }

    /** @param publication their publication; @param cells by region and code; @param registers as known when it was made */
    public record Cells(OpenPublication publication, List<OpenCell> cells, Registers registers) {
    }

    /** @param publication its publication; @param cell the cell in it */
    public record Point(OpenPublication publication, OpenCell cell) {
    }

    /**
     * The latest publication with a reference date up to {@code validAt} that was published by {@code availableAt}, not
     * retracted.
     */
    public Optional<OpenPublication> find(LocalDate validAt, Instant availableAt) {
        return publications.find(validAt, availableAt);
    }

    /** Latest first, with those that were retracted. */
    public List<OpenPublication> publications(LocalDate from, LocalDate to, int atMost) {
        return publications.between(from, to, atMost);
    }

    public Cells cells(OpenPublication publication, OpenQuery query) {
        Registers then = registers.knownAt(publication.availableAt());
        OpenLevel level = query.level().orElseThrow();
        Map<String, OpenCell> found = new HashMap<>();
        publications.cells(publication.id(), level, query.byRegion())
                .forEach(cell -> found.put(cell.regionCode() + ' ' + cell.code(), cell));
        Set<String> regions = query.byRegion() ? publications.codes(publication.id(), "region") : Set.of(OpenCell.ALL_REGIONS);
        Set<String> codes = level == OpenLevel.TOTAL ? Set.of(level.code())
                : publications.codes(publication.id(), level.code());
        List<String> selected = codes.stream().filter(code -> matches(code, level, query, then, publication)).sorted().toList();
        Set<String> delivered = publications.deliveredRegions(publication.id());
        List<String> missing = delivered.isEmpty() ? List.of() : wantedButNotDelivered(query, level, codes);
        List<OpenCell> cells = new ArrayList<>();
        regions.stream().filter(region -> query.wants(Dimension.REGION, region)).sorted()
                .forEach(region -> {
                    boolean spokenOf = delivered.isEmpty() || region.equals(OpenCell.ALL_REGIONS) || delivered.contains(region);
                    selected.forEach(code -> cells.add(spokenOf
                            ? Optional.ofNullable(found.get(region + ' ' + code))
                                    .orElseGet(() -> OpenCell.zero(region, level, code))
                            : OpenCell.notDelivered(region, level, code)));
                    missing.forEach(
                            code -> cells.add(OpenCell.notDelivered(region, level, code)));
                });
        return new Cells(publication, cells, then);
    }

    /** What the query asks for by its code and no delivery holds a line of. */
    private static List<String> wantedButNotDelivered(OpenQuery query, OpenLevel level, Set<String> codes) {
        return level.dimensions().size() != 1 ? List.of()
                : query.filter(level.dimensions().getFirst()).stream().filter(code -> !codes.contains(code)).sorted().toList();
    }

    /** One cell in all publications that cover it, oldest first. */
    public List<Point> series(LocalDate from, LocalDate to, OpenLevel level, String regionCode, String code, int atMost) {
        List<OpenPublication> all = publications.between(from, to, atMost).stream()
                .filter(each -> each.retraction() == null).toList();
        List<UUID> ids = all.stream().map(OpenPublication::id).toList();
        Map<UUID, OpenCell> cells = publications.series(ids, level, regionCode, code);
        Set<UUID> covering = level == OpenLevel.TOTAL ? Set.copyOf(ids) : publications.covering(level.code(), code, ids);
        Set<UUID> silent = regionCode.equals(OpenCell.ALL_REGIONS) ? Set.of() : publications.withoutDeliveryOf(regionCode, ids);
        return all.stream().filter(each -> covering.contains(each.id()))
                .sorted(Comparator.comparing(OpenPublication::referenceDate))
                .map(each -> new Point(each, silent.contains(each.id()) ? OpenCell.notDelivered(regionCode, level, code)
                        : Optional.ofNullable(cells.get(each.id())).orElseGet(() -> OpenCell.zero(regionCode, level, code))))
                .toList();
    }

    /** Published dropout by region and level, with totals. */
    public List<OpenDropoutCell> dropout(OpenPublication publication) {
        return publications.dropout(publication.id());
    }

    public RegionRank rank(OpenPublication publication, String regionCode) {
        return RegionRank.of(regionCode,
                cells(publication, new OpenQuery(Map.of(), Set.of(Dimension.REGION))).cells());
    }

    private static boolean matches(String code, OpenLevel level, OpenQuery query, Registers then,
            OpenPublication publication) {
        return level.values(code).entrySet().stream().allMatch(each -> query.wants(each.getKey(), each.getValue())
                && (each.getKey() != Dimension.PROGRAMME || isOfLevelAndSector(
                        then.programmes().nearest(publication.referenceDate(), each.getValue()), query)));
    }

    private static boolean isOfLevelAndSector(Optional<Programme> programme, OpenQuery query) {
        return query.wants(Dimension.LEVEL, programme.map(each -> each.level().code()).orElse(""))
                && query.wants(Dimension.SECTOR, programme.map(each -> each.sector().code()).orElse(""));
    }
}
