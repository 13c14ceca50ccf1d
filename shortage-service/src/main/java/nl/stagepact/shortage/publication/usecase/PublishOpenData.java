package nl.stagepact.shortage.publication.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.disclosure.Profile;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.shortage.cadence.domain.Cadence;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.figure.domain.Coverage;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.publication.domain.OpenMethod;
import nl.stagepact.shortage.publication.domain.OpenPublication;
import nl.stagepact.shortage.publication.domain.OpenTable;
import nl.stagepact.shortage.publication.domain.OtherSecret;
import nl.stagepact.shortage.publication.persistence.Contributors;
import nl.stagepact.shortage.publication.persistence.PublicationConsents;
import nl.stagepact.shortage.publication.persistence.Publications;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/** Publishes shortages as open data: sums by region, level and programme, each with noise of its own. */
@ApplicationScoped
public class PublishOpenData {

    private final Figures figures;
    private final Publications publications;
    private final PublicationConsents consents;
    private final Contributors contributors;
    private final StorePublication storePublication;
    private final ProtectShortages protectShortages;
    private final ProtectDropout protectDropout;
    private final CurrentRegisters registers;
    private final OpenDataSettings settings;
    private final NoiseSecret secret;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    PublishOpenData(Figures figures, Publications publications, PublicationConsents consents, Contributors contributors,
            StorePublication storePublication, ProtectShortages protectShortages, ProtectDropout protectDropout,
            CurrentRegisters registers,
            OpenDataSettings settings, NoiseSecret secret,
            DutchCalendar calendar, Clock clock) {
        this.figures = figures;
        this.publications = publications;
        this.consents = consents;
        this.contributors = contributors;
        this.storePublication = storePublication;
        this.protectShortages = protectShortages;
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
        OpenTable table = new OpenTable(regions, contributors.byRegion(today, now), figures.sums(query, known.programmes()),
                code -> known.programmes().nearest(today, code).map(each -> each.level().code()).orElse(""));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Set<String> consenting = consents.given();
        ProtectShortages.Protected shortages = protectShortages.protect(table, known, today, consenting);
        Set<String> expected = known.expectedBy(known.areas().pacts().on(today).stream().map(Area::code)
                .collect(Collectors.toSet()), today).stream().map(Institution::code).collect(Collectors.toSet());
        ProtectDropout.Protected dropout = protectDropout.protect(today, now, regions, known, expected, consenting);
        Set<String> withheld = table.onlyIn(shortages.withheldRegions());
        int delivered = (int) figures.delivered(query).stream().map(Coverage.Delivered::source)
                .filter(school -> expected.contains(school) && !withheld.contains(school)).count();
        OpenPublication made = new OpenPublication(ids.generate(), last.map(OpenPublication::number).orElse(0) + 1, today, now,
                clock.instant(), by, protection(), new OpenPublication.OpenCoverage(delivered, expected.size(), null),
                dropout.cells().isEmpty() ? null
                        : new OpenPublication.Dropout(dropout.window(), dropout.schoolsDelivered()),
                null);
        return Optional.of(storePublication.store(made, shortages.cells(), regions, table.deliveredRegions(),
                dropout.cells()));
    }

    private OpenPublication.Protection protection() {
        return new OpenPublication.Protection(OpenMethod.CELL_KEY, Profile.OPEN.name(), Profile.OPEN.version(),
                Profile.OPEN.floor(), Profile.OPEN.maximumDeviation(), Profile.OPEN.standardDeviation(), settings.series(),
                secret.keys().fingerprint(), null, null);
    }

    private static FigureQuery query(Set<String> regions, LocalDate day, Instant availableAt) {
        return new FigureQuery(Source.Kind.SCHOOL, regions, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), day, availableAt,
                List.of(Dimension.INSTITUTION, Dimension.REGION, Dimension.PROGRAMME));
    }

    /** Of a retracted publication too: its noise was seen. */
    private void requireSecretOfSeries() {
        boolean other = publications.fingerprintOf(settings.series())
                .filter(fingerprint -> !fingerprint.equals(secret.keys().fingerprint())).isPresent();
        if (other) {
            throw new OtherSecret(settings.series());
        }
    }
}
