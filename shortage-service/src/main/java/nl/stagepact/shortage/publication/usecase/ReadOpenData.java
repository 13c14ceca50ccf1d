package nl.stagepact.shortage.publication.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenDropoutCell;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenQuery;
import nl.stagepact.shortage.publication.domain.RegionRank;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Level;
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
        OpenLevel level = query.level();
        Map<String, OpenCell> found = new HashMap<>();
        publications.cells(publication.id(), level, query.byRegion())
                .forEach(cell -> found.put(cell.regionCode() + ' ' + cell.code(), cell));
        Set<String> withheld = withheldRegions(publication);
        Set<String> delivered = publications.deliveredRegions(publication.id());
        Set<String> regions = query.byRegion() ? publications.regions(publication.id()) : Set.of(OpenCell.ALL_REGIONS);
        List<String> codes = codes(level, found.values(), query, then, publication);
        boolean isList = level == OpenLevel.PROGRAMME && query.filter(Dimension.PROGRAMME).isEmpty();
        List<OpenCell> cells = new ArrayList<>();
        regions.stream().filter(region -> query.wants(Dimension.REGION, region)).sorted().forEach(region -> {
            boolean isCountry = region.equals(OpenCell.ALL_REGIONS);
            Row row = new Row(region, isCountry || delivered.isEmpty() || delivered.contains(region),
                    isCountry ? !withheld.isEmpty() : withheld.contains(region));
            if (!isList || isCountry || row.isComplete()) {
                codes.forEach(code -> cells.add(row.cell(found.get(region + ' ' + code), level, code)));
            }
            if (isList && !row.isComplete()) {
                cells.add(row.cell(null, level, OpenCell.ALL_OTHERS));
            }
        });
        return new Cells(publication, cells, then);
    }

    /**
     * @param isDelivered whether a school contributes to it; @param lacks whether the region is withheld, or one of the
     *        country's
     */
    private record Row(String region, boolean isDelivered, boolean lacks) {

        private boolean isComplete() {
            return isDelivered && !lacks;
        }

        /** @param stored null for what is zero, unless something is lacking */
        private OpenCell cell(@Nullable OpenCell stored, OpenLevel level, String code) {
            if (!isDelivered) {
                return OpenCell.notDelivered(region, level, code);
            }
            return stored != null ? stored
                    : lacks ? OpenCell.withheld(region, level, code) : OpenCell.zero(region, level, code);
        }
    }

    private Set<String> withheldRegions(OpenPublication publication) {
        return publications.cells(publication.id(), OpenLevel.TOTAL, true).stream()
                .filter(cell -> cell.status() == OpenCell.Status.WITHHELD).map(OpenCell::regionCode)
                .collect(Collectors.toSet());
    }

    /** All levels; of programmes those that are asked for by their code or have a sum above zero, which is public anyway. */
    private static List<String> codes(OpenLevel level, Collection<OpenCell> found, OpenQuery query, Registers then,
            OpenPublication publication) {
        return switch (level) {
            case TOTAL -> List.of(level.code());
            case LEVEL ->
                Arrays.stream(Level.values()).map(Level::code).filter(code -> query.wants(Dimension.LEVEL, code)).toList();
            case PROGRAMME -> Stream
                    .concat(found.stream().map(OpenCell::code), query.filter(Dimension.PROGRAMME).stream()).distinct()
                    .filter(code -> query.wants(Dimension.PROGRAMME, code) && isOfLevelAndSector(
                            then.programmes().nearest(publication.referenceDate(), code), query))
                    .sorted().toList();
        };
    }

    /** One cell in all publications, oldest first. */
    public List<Point> series(LocalDate from, LocalDate to, OpenLevel level, String regionCode, String code, int atMost) {
        List<OpenPublication> all = publications.between(from, to, atMost).stream()
                .filter(each -> each.retraction() == null).toList();
        List<UUID> ids = all.stream().map(OpenPublication::id).toList();
        boolean isCountry = regionCode.equals(OpenCell.ALL_REGIONS);
        Map<UUID, OpenCell> cells = publications.series(ids, level, regionCode, code);
        Map<UUID, OpenCell> totals = publications.series(ids, OpenLevel.TOTAL, regionCode, OpenLevel.TOTAL.code());
        Set<UUID> silent = isCountry ? Set.of() : publications.without(regionCode, ids);
        Set<UUID> incomplete = isCountry ? publications.withWithheldRegion(ids) : Set.of();
        return all.stream().sorted(Comparator.comparing(OpenPublication::referenceDate)).map(each -> {
            OpenCell total = totals.get(each.id());
            boolean lacks = incomplete.contains(each.id()) || total != null && total.status() == OpenCell.Status.WITHHELD;
            return new Point(each, new Row(regionCode, !silent.contains(each.id()), lacks).cell(cells.get(each.id()), level,
                    code));
        }).toList();
    }

    /** Published dropout by region and level, with totals. */
    public List<OpenDropoutCell> dropout(OpenPublication publication) {
        return publications.dropout(publication.id());
    }

    public RegionRank rank(OpenPublication publication, String regionCode) {
        return RegionRank.of(regionCode,
                cells(publication, new OpenQuery(Map.of(), Set.of(Dimension.REGION))).cells());
    }

    private static boolean isOfLevelAndSector(Optional<Programme> programme, OpenQuery query) {
        return query.wants(Dimension.LEVEL, programme.map(each -> each.level().code()).orElse(""))
                && query.wants(Dimension.SECTOR, programme.map(each -> each.sector().code()).orElse(""));
    }
}
