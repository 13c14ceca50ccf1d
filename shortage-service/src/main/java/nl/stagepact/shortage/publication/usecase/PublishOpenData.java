package nl.stagepact.shortage.publication.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import nl.stagepact.shortage.publication.domain.OpenMethod;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenTable;
import nl.stagepact.shortage.publication.domain.OtherSecret;
import nl.stagepact.shortage.publication.persistence.PublicationConsents;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/**
 * Publishes shortages as open data: all sums by region, programme, level, sector and learning path, each with noise of its own.
 */
@ApplicationScoped
public class PublishOpenData {

    private static final String SUBJECT = "shortage";
    private static final String REGION = "region";
    private static final Place TOTAL = new Place(Axis.TOTAL, Axis.TOTAL);

    private final Figures figures;
    private final Publications publications;
    private final PublicationConsents consents;
    private final StorePublication storePublication;
    private final ProtectDropout protectDropout;
    private final CurrentRegisters registers;
    private final OpenDataSettings settings;
    private final NoiseSecret secret;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PublishOpenData(Figures figures, Publications publications, PublicationConsents consents, StorePublication storePublication,
            ProtectDropout protectDropout, CurrentRegisters registers, OpenDataSettings settings, NoiseSecret secret,
            DutchCalendar calendar, Clock clock) {
        this.figures = figures;
        this.publications = publications;
        this.consents = consents;
        this.storePublication = storePublication;
        this.protectDropout = protectDropout;
        this.registers = registers;
        this.settings = settings;
        this.secret = secret;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Publishes when due.
     *
     * @return the new publication; empty if none is due, or no school has delivered, or none before the first day
     * @throws OtherSecret if the secret was replaced within its series
     */
    public Optional<OpenPublication> publishIfDue() {
        Optional<OpenPublication> last = publications.last();
        boolean due = new Cadence(settings.everyDays()).isDue(last.map(OpenPublication::referenceDate), calendar.today());
        return due && (last.isPresent() || wasDeliveredBeforeToday()) ? publish(last, Cadence.SCHEDULE) : Optional.empty();
    }

    /** Not on the first day: other schools are still delivering, and a publication stays. */
    private boolean wasDeliveredBeforeToday() {
        LocalDate today = calendar.today();
        Set<String> regions = registers.now().areas().regions().on(today).stream().map(Area::code).collect(Collectors.toSet());
        return !figures.delivered(query(regions, today, today.atStartOfDay(DutchCalendar.ZONE).toInstant())).isEmpty();
    }

    /**
     * Publishes now.
     *
     * @return the new publication or the existing one of today; empty if no school has delivered
     * @throws OtherSecret if the secret was replaced within its series
     */
    public Optional<OpenPublication> publish(String by) {
        Optional<OpenPublication> last = publications.last();
        return last.isPresent() && !last.get().referenceDate().isBefore(calendar.today()) ? last : publish(last, by);
    }

    /** Outside a transaction, because adding up a table of all regions and programmes takes a while. */
    private Optional<OpenPublication> publish(Optional<OpenPublication> last, String by) {
        requireSecretOfSeries();
        LocalDate today = calendar.today();
        Instant now = clock.instant();
        Registers known = registers.now();
        List<String> regions = known.areas().regions().on(today).stream().map(Area::code).toList();
        FigureQuery query = query(Set.copyOf(regions), today, now);
        OpenTable table = new OpenTable(regions, figures.sums(query, known.programmes()),
                code -> known.programmes().nearest(today, code)
                        .map(each -> new OpenTable.Coordinates(each.level().code(), each.sector().code()))
                        .orElseGet(() -> new OpenTable.Coordinates("", "")));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Set<String> consenting = consents.given();
        Publication publication = protect(table, consenting);
        Set<String> expected = known.expectedBy(known.areas().pacts().on(today).stream().map(Area::code)
                .collect(Collectors.toSet()), today).stream().map(Institution::code).collect(Collectors.toSet());
        ProtectDropout.Protected dropout = protectDropout.protect(today, now, regions, known, expected, consenting);
        Predicate<String> isWithheld = region -> publication.cell(new Place(REGION, region), TOTAL).isWithheld();
        Set<String> withheld = table.onlyIn(isWithheld);
        int delivered = (int) figures.delivered(query).stream().map(Coverage.Delivered::source)
                .filter(school -> expected.contains(school) && !withheld.contains(school)).count();
        OpenPublication made = new OpenPublication(ids.generate(), last.map(OpenPublication::number).orElse(0) + 1, today, now,
                clock.instant(), by,
                protection(),
                new OpenPublication.OpenCoverage(delivered, expected.size(), null), dropout.cells().isEmpty() ? null
                        : new OpenPublication.Dropout(dropout.window(), dropout.schoolsDelivered()),
                null);
        Map<OpenLevel, Set<String>> codes = new EnumMap<>(OpenLevel.class);
        for (OpenLevel level : OpenLevel.values()) {
            if (level != OpenLevel.TOTAL) {
                codes.put(level, table.groups(level));
            }
        }
        return Optional.of(storePublication.store(made, cells(table, publication, table.groupsIn(isWithheld)), regions,
                table.deliveredRegions(), codes, dropout.cells()));
    }

    private OpenPublication.Protection protection() {
        return new OpenPublication.Protection(OpenMethod.CELL_KEY, Profile.OPEN.name(), Profile.OPEN.version(),
                Profile.OPEN.floor(), Profile.OPEN.maximumDeviation(), Profile.OPEN.standardDeviation(), settings.series(),
                secret.keys().fingerprint(), null, null);
    }

    private static FigureQuery query(Set<String> regions, LocalDate day, Instant availableAt) {
        return new FigureQuery(Source.Kind.SCHOOL, regions, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), day, availableAt,
                List.of(Dimension.INSTITUTION, Dimension.REGION, Dimension.PROGRAMME, Dimension.LEARNING_PATH));
    }

    /** Of a retracted publication too: its noise was seen. */
    private void requireSecretOfSeries() {
        boolean other = publications.fingerprintOf(settings.series())
                .filter(fingerprint -> !fingerprint.equals(secret.keys().fingerprint())).isPresent();
        if (other) {
            throw new OtherSecret(settings.series());
        }
    }

    private Publication protect(OpenTable table, Set<String> consenting) {
        Axis.Builder columns = Axis.of(Axis.Kind.CATEGORY, table.leaves());
        for (OpenLevel level : List.of(OpenLevel.values()).reversed()) {
            columns.level(level.code(), leaf -> table.group(level, leaf));
        }
        Table exact = new Table(SUBJECT, Axis.of(Axis.Kind.GEOGRAPHY, table.regions()).leaves(REGION).total().build(),
                columns.build());
        table.counts().forEach(count -> exact.add(count.school(), count.region(), count.leaf(), count.shortage()));
        return Publication.of(exact, Profile.OPEN, 0, secret.keys(), consenting::contains);
    }

    /** @param incomplete groups whose sum over all regions lacks a region that is withheld */
    private static List<OpenCell> cells(OpenTable table, Publication publication, Set<String> incomplete) {
        List<OpenCell> cells = new ArrayList<>();
        List<Place> rows = new ArrayList<>();
        table.regions().forEach(region -> rows.add(new Place(REGION, region)));
        rows.add(new Place(Axis.TOTAL, OpenCell.ALL_REGIONS));
        for (Place row : rows) {
            for (OpenLevel level : OpenLevel.values()) {
                for (String code : table.groups(level)) {
                    boolean isIncomplete = row.code().equals(OpenCell.ALL_REGIONS)
                            && incomplete.contains(OpenTable.groupKey(level, code));
                    cell(publication.cell(row, new Place(level.code(), code)),
                            new OpenCell(row.code(), level, code, Status.UNKNOWN,
                                    null, table.hasUnknown(row.code(), level, code)),
                            isIncomplete).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    /**
     * Empty for a plain zero.
     *
     * @param unknown as the cell would be published if only unknown counts were delivered
     */
    private static Optional<OpenCell> cell(Cell cell, OpenCell unknown, boolean isIncomplete) {
        if (cell.isWithheld() || cell.count() == 0 && isIncomplete) {
            return Optional
                    .of(new OpenCell(unknown.regionCode(), unknown.level(), unknown.code(), Status.WITHHELD, null, false));
        }
        if (cell.count() > 0) {
            return Optional.of(new OpenCell(unknown.regionCode(), unknown.level(), unknown.code(), Status.SHOWN, cell.count(),
                    unknown.hasUnknown() || isIncomplete));
        }
        return unknown.hasUnknown() ? Optional.of(unknown) : Optional.empty();
    }
}
