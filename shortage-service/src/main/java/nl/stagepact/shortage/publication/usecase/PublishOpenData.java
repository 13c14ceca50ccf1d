package nl.stagepact.shortage.publication.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.disclosure.Axis;
import nl.stagepact.disclosure.Cell;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.disclosure.Publication;
import nl.stagepact.disclosure.Publication.Place;
import nl.stagepact.disclosure.Table;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.cadence.domain.Cadence;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.publication.domain.OpenCell;
import nl.stagepact.shortage.publication.domain.OpenCell.Status;
import nl.stagepact.shortage.publication.domain.OpenLevel;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenTable;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/**
 * Publishes shortages as open data: all sums by region, programme, level, sector and learning path in one table, in which small
 * sums are hidden, and others as far as needed to protect them.
 */
@ApplicationScoped
public class PublishOpenData {

    private static final String REGION = "region";

    private final Figures figures;
    private final Publications publications;
    private final StorePublication storePublication;
    private final ProtectDropout protectDropout;
    private final CurrentRegisters registers;
    private final OpenDataSettings settings;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PublishOpenData(Figures figures, Publications publications, StorePublication storePublication,
            ProtectDropout protectDropout, CurrentRegisters registers, OpenDataSettings settings, DutchCalendar calendar,
            Clock clock) {
        this.figures = figures;
        this.publications = publications;
        this.storePublication = storePublication;
        this.protectDropout = protectDropout;
        this.registers = registers;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Publishes when due. @return the new publication; empty if none is due, or no school has delivered */
    public Optional<OpenPublication> publishIfDue() {
        Optional<OpenPublication> last = last();
        boolean due = new Cadence(settings.everyDays()).isDue(last.map(OpenPublication::referenceDate), calendar.today());
        return due ? publish(last, Cadence.SCHEDULE) : Optional.empty();
    }

    /** Publishes now. @return the new publication or the existing one of today; empty if no school has delivered */
    public Optional<OpenPublication> publish(String by) {
        Optional<OpenPublication> last = last();
        return last.isPresent() && !last.get().referenceDate().isBefore(calendar.today()) ? last : publish(last, by);
    }

    /** Outside a transaction, because protecting a table of all regions and programmes takes seconds. */
    private Optional<OpenPublication> publish(Optional<OpenPublication> last, String by) {
        LocalDate today = calendar.today();
        Instant now = clock.instant();
        Registers known = registers.now();
        List<String> regions = known.areas().regions().on(today).stream().map(Area::code).toList();
        FigureQuery query = new FigureQuery(Source.Kind.SCHOOL, Set.copyOf(regions), Set.of(), Set.of(), Set.of(), Set.of(),
                Set.of(), today, now, List.of(Dimension.REGION, Dimension.PROGRAMME, Dimension.LEARNING_PATH));
        OpenTable table = new OpenTable(regions, figures.sums(query, known.programmes()),
                code -> known.programmes().nearest(today, code)
                        .map(each -> new OpenTable.Coordinates(each.level().code(), each.sector().code()))
                        .orElseGet(() -> new OpenTable.Coordinates("", "")));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Publication publication = protect(table, last);
        List<Coverage.Delivered> delivered = figures.delivered(query);
        Set<String> expected = known.expectedBy(known.areas().pacts().on(today).stream().map(Area::code)
                .collect(Collectors.toSet()), today).stream().map(Institution::code).collect(Collectors.toSet());
        ProtectDropout.Protected dropout = protectDropout.protect(today, now, regions, known, expected, last);
        OpenPublication made = new OpenPublication(ids.generate(), last.map(OpenPublication::number).orElse(0) + 1, today, now,
                clock.instant(), by, Profile.OPEN.name(), Profile.OPEN.version(),
                (int) delivered.stream().filter(each -> expected.contains(each.source())).count(), expected.size(),
                delivered.stream().map(Coverage.Delivered::referenceDate).min(LocalDate::compareTo).orElse(null),
                publication.extent().sums(), publication.extent().hidden(), dropout.cells().isEmpty() ? null
                        : new OpenPublication.Dropout(dropout.window(), dropout.schoolsDelivered()));
        Map<OpenLevel, Set<String>> codes = new EnumMap<>(OpenLevel.class);
        for (OpenLevel level : OpenLevel.values()) {
            if (level != OpenLevel.TOTAL) {
                codes.put(level, table.groups(level));
            }
        }
        return Optional.of(storePublication.store(made, cells(table, publication), regions,
                table.deliveredRegions(), codes, dropout.cells()));
    }

    private Publication protect(OpenTable table, Optional<OpenPublication> last) {
        Axis.Builder columns = Axis.of(Axis.Kind.CATEGORY, table.leaves());
        for (OpenLevel level : OpenLevel.values()) {
            columns.level(level.code(), leaf -> table.group(level, leaf));
        }
        Table exact = new Table(Axis.of(Axis.Kind.GEOGRAPHY, table.regions()).leaves(REGION).total().build(), columns.build());
        table.counts().forEach(count -> exact.add(count.region(), count.leaf(), count.shortage()));
        Set<String> hiddenBefore = last.map(this::hidden).orElse(Set.of());
        return Publication.of(exact, Profile.OPEN, 0,
                (row, column) -> hiddenBefore.contains(row.code() + ' ' + column.level() + ' ' + column.code()));
    }

    private Set<String> hidden(OpenPublication publication) {
        Set<String> hidden = new HashSet<>();
        for (OpenLevel level : OpenLevel.values()) {
            for (boolean byRegion : new boolean[] { true, false }) {
                publications.cells(publication.id(), level, byRegion).stream().filter(cell -> cell.status() == Status.HIDDEN)
                        .forEach(cell -> hidden.add(cell.regionCode() + ' ' + level.code() + ' ' + cell.code()));
            }
        }
        return hidden;
    }

    private static List<OpenCell> cells(OpenTable table, Publication publication) {
        List<OpenCell> cells = new ArrayList<>();
        List<Place> rows = new ArrayList<>();
        table.regions().forEach(region -> rows.add(new Place(REGION, region)));
        rows.add(new Place(Axis.TOTAL, OpenCell.ALL_REGIONS));
        for (Place row : rows) {
            for (OpenLevel level : OpenLevel.values()) {
                for (String code : table.groups(level)) {
                    Cell cell = publication.cell(row, new Place(level.code(), code));
                    boolean unknown = table.hasUnknown(row.code(), level, code);
                    if (cell.isHidden()) {
                        cells.add(new OpenCell(row.code(), level, code, Status.HIDDEN, null, unknown));
                    } else if (cell.count() == 0 && unknown) {
                        cells.add(new OpenCell(row.code(), level, code, Status.UNKNOWN, null, true));
                    } else if (cell.count() > 0) {
                        cells.add(new OpenCell(row.code(), level, code, Status.SHOWN, cell.count(), unknown));
                    }
                }
            }
        }
        return cells;
    }

    private Optional<OpenPublication> last() {
        return publications.find(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));
    }
}
