package nl.stagepact.shortage.digest.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import nl.stagepact.events.shortages.DigestMade;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;
import nl.stagepact.shortage.cadence.domain.Cadence;
import nl.stagepact.shortage.delivery.domain.Measure;
import nl.stagepact.shortage.delivery.domain.Source;
import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.persistence.Digests;
import nl.stagepact.shortage.figure.domain.Dimension;
import nl.stagepact.shortage.figure.domain.FigureQuery;
import nl.stagepact.shortage.figure.domain.FigureRow;
import nl.stagepact.shortage.figure.persistence.Figures;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.register.usecase.CurrentRegisters;

/**
 * Makes the digest for a pact's social-return advisers: missing places by region. Compared with the previous digest
 * when it is read ({@link Digests#rows}).
 */
@ApplicationScoped
public class MakeDigest {

    private final Digests digests;
    private final Figures figures;
    private final CurrentRegisters registers;
    private final DigestSettings settings;
    private final Outbox outbox;
    private final DutchCalendar calendar;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    MakeDigest(Digests digests, Figures figures, CurrentRegisters registers, DigestSettings settings, Outbox outbox,
            DutchCalendar calendar, Clock clock) {
        this.digests = digests;
        this.figures = figures;
        this.registers = registers;
        this.settings = settings;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the new digest; empty if none is due, and for a first digest without any shortage */
    @Transactional
    public Optional<Digest> makeIfDue(String pact) {
        digests.lock(pact);
        Optional<Digest> last = digests.list(pact, 1).stream().findFirst();
        LocalDate today = calendar.today();
        if (!Digest.isDue(last, settings.everyDays(), today)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<Digest.Row> rows = rows(pact, today, now);
        if (rows.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        Digest digest = new Digest(ids.generate(), pact, last.map(Digest::number).orElse(0) + 1, today,
                last.map(Digest::referenceDate).orElse(null), now, now, Cadence.SCHEDULE);
        digests.insert(digest, rows);
        outbox.append(new DigestMade(digest.id(), pact, digest.number(), today, digest.comparedWith(), rows.size(),
                rows.stream().mapToLong(Digest.Row::shortage).sum()));
        return Optional.of(digest);
    }

    private List<Digest.Row> rows(String pact, LocalDate day, Instant now) {
        Registers known = registers.now();
        FigureQuery query = new FigureQuery(Source.Kind.SCHOOL, known.areas().coveredBy(Set.of(pact), day), Set.of(), Set.of(),
                Set.of(), Set.of(), Set.of(), day, now, List.of(Dimension.REGION, Dimension.PROGRAMME, Dimension.LEVEL));
        List<Digest.Row> rows = new ArrayList<>();
        for (FigureRow row : figures.sums(query, known.programmes())) {
            row.sums().get(Measure.SHORTAGE).filter(shortage -> shortage > 0)
                    .ifPresent(shortage -> rows.add(new Digest.Row(row.key().getOrDefault(Dimension.REGION, ""),
                            row.key().getOrDefault(Dimension.PROGRAMME, ""), row.key().getOrDefault(Dimension.LEVEL, ""),
                            shortage,
                            null)));
        }
        return rows;
    }
}
