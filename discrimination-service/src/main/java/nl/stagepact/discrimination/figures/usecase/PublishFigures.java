package nl.stagepact.discrimination.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.disclosure.NoiseKeys;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.FigurePublication;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.persistence.FigurePublications;
import nl.stagepact.discrimination.keys.usecase.DerivedKeys;
import nl.stagepact.discrimination.statistics.domain.Quarter;
import nl.stagepact.discrimination.statistics.usecase.ReadCounts;
import nl.stagepact.events.discrimination.FiguresPublished;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.outbox.Outbox;

/**
 * Publishes the figures of each quarter and year once, all of them together and some days after its end: the moment at which a
 * number appears tells nothing.
 */
@ApplicationScoped
public class PublishFigures {

    private final FigurePublications publications;
    private final ReadCounts readCounts;
    private final FigureSettings settings;
    private final DutchCalendar calendar;
    private final Outbox outbox;
    private final NoiseKeys keys;

    PublishFigures(FigurePublications publications, ReadCounts readCounts, FigureSettings settings, DutchCalendar calendar,
            Outbox outbox, DerivedKeys derivedKeys) {
        this.publications = publications;
        this.readCounts = readCounts;
        this.settings = settings;
        this.calendar = calendar;
        this.outbox = outbox;
        this.keys = new NoiseKeys(derivedKeys.of("stagepact key of the noise in figures, v1"));
    }

    /**
     * Publishes every period that has ended since the first report and has not been published.
     *
     * @return how many
     * @throws IllegalStateException when earlier figures were made with another secret: other noise of what they have in common
     *         would tell more than both
     */
    @Transactional
    public int publishDue() {
        publications.lock();
        Set<String> published = publications.periods();
        List<Period> due = due().stream().filter(period -> !published.contains(period.text())).toList();
        if (!due.isEmpty() && publications.fingerprint().filter(each -> !each.equals(keys.fingerprint())).isPresent()) {
            throw new IllegalStateException("Figures were published with another stagepact.keys.pseudonym-secret");
        }
        due.forEach(this::publish);
        return due.size();
    }

    private List<Period> due() {
        List<Period> due = new ArrayList<>();
        LocalDate last = calendar.today().minusDays(settings.waitDays());
        Optional<Quarter> first = readCounts.first();
        if (first.isPresent()) {
            for (Quarter quarter = first.get(); quarter.lastDay().isBefore(last); quarter = quarter.next()) {
                due.add(Period.of(quarter));
                if (quarter.isLastOfYear()) {
                    due.add(Period.ofYear(quarter.year()));
                }
            }
        }
        return due;
    }

    private void publish(Period period) {
        FigurePublication made = new FigurePublication(period.text(), period.lastDay(), calendar.today(),
                Profile.SENSITIVE.name(), Profile.SENSITIVE.version(), keys.fingerprint());
        List<Figure> figures = new MakeFigures(period, readCounts.of(period.quarters()), keys).make();
        publications.insert(made, figures);
        outbox.append(event(made, figures));
    }

    private static FiguresPublished event(FigurePublication made, List<Figure> figures) {
        return new FiguresPublished(made.period(), made.lastDay(), made.publishedOn(), made.profile(), made.profileVersion(),
                Profile.SENSITIVE.maximumDeviation(), Profile.SENSITIVE.floor(),
                figures.stream().filter(each -> each.municipality() == null)
                        .map(each -> new FiguresPublished.PublishedFigure(each.subject().code(), each.code(),
                                each.side() == null ? null : each.side().code(), each.count()))
                        .toList());
    }
}
