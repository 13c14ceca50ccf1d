package nl.stagepact.shortage.publication.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.disclosure.Axis;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.disclosure.Publication;
import nl.stagepact.disclosure.Publication.Place;
import nl.stagepact.disclosure.Table;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenTable;
import nl.stagepact.shortage.register.domain.Registers;

/** Protects shortages for publication: sums by region, level and programme, each with noise of its own. */
@ApplicationScoped
class ProtectShortages {

    private static final String SUBJECT = "shortage";
    private static final String REGION = "region";
    private static final Place TOTAL = new Place(Axis.TOTAL, Axis.TOTAL);

    private final NoiseSecret secret;

    ProtectShortages(NoiseSecret secret) {
        this.secret = secret;
    }

    /** @param cells those above zero or unknown, and the totals of regions that are withheld */
    record Protected(List<OpenCell> cells) {

        Set<String> withheldRegions() {
            return cells.stream().filter(cell -> cell.status() == Status.WITHHELD).map(OpenCell::regionCode)
                    .collect(Collectors.toSet());
        }
    }

    /** @param consenting schools that may be published alone */
    Protected protect(OpenTable table, Registers known, LocalDate today, Set<String> consenting) {
        Publication publication = publication(table, known, today, consenting);
        List<OpenCell> cells = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (String region : table.regions()) {
            Place row = new Place(REGION, region);
            if (publication.cell(row, TOTAL).isWithheld()) {
                cells.add(OpenCell.withheld(region, OpenLevel.TOTAL, OpenLevel.TOTAL.code()));
            } else {
                counted.add(region);
                cells.addAll(cells(table, publication, row, List.of(region), false));
            }
        }
        cells.addAll(cells(table, publication, new Place(Axis.TOTAL, OpenCell.ALL_REGIONS), counted,
                counted.size() < table.regions().size()));
        return new Protected(cells);
    }

    /** Of all programmes that exist, so that lines of zero, and their absence, change nothing. */
    private Publication publication(OpenTable table, Registers known, LocalDate today, Set<String> consenting) {
        Map<String, String> levels = new TreeMap<>();
        known.programmes().on(today).forEach(programme -> levels.put(programme.code(), programme.level().code()));
        table.programmes().forEach(programme -> levels.put(programme, table.group(OpenLevel.LEVEL, programme)));
        Axis columns = Axis.of(Axis.Kind.CATEGORY, List.copyOf(levels.keySet())).leaves(OpenLevel.PROGRAMME.code())
                .level(OpenLevel.LEVEL.code(), levels::get).total().build();
        Table exact = new Table(SUBJECT, Axis.of(Axis.Kind.GEOGRAPHY, table.regions()).leaves(REGION).total().build(), columns);
        table.regions().forEach(region -> table.contributors(region).forEach(school -> exact.contribute(school, region)));
        table.counts().forEach(count -> exact.add(count.school(), count.region(), count.programme(), count.shortage()));
        return Publication.of(exact, Profile.OPEN, 0, secret.keys(), consenting::contains);
    }

    /** @param regions of the row; @param incomplete whether another one is lacking */
    private static List<OpenCell> cells(OpenTable table, Publication publication, Place row, List<String> regions,
            boolean incomplete) {
        List<OpenCell> cells = new ArrayList<>();
        for (OpenLevel level : OpenLevel.values()) {
            if (level.isPublished(row.level().equals(REGION))) {
                for (String code : table.groups(level)) {
                    boolean unknown = table.hasUnknown(regions, level, code);
                    long count = publication.cell(row, new Place(level.code(), code)).count();
                    if (count > 0) {
                        cells.add(new OpenCell(row.code(), level, code, Status.SHOWN, count, unknown || incomplete));
                    } else if (unknown) {
                        cells.add(new OpenCell(row.code(), level, code, Status.UNKNOWN, null, true));
                    }
                }
            }
        }
        return cells;
    }
}
