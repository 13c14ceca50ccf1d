package nl.stagepact.placement.search.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.search.domain.FoundVacancies;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.GoneVacancy;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.search.index.words.WordHits;
import nl.stagepact.placement.search.index.words.WordIndex;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;

/**
 * Index of all visible vacancies and of those that recently disappeared. Rows are only added: an update marks the previous
 * row as stale, which costs one bit; removing it from each list would take longer.
 */
public final class VacancyIndex {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Rows rows = new Rows();
    private final Postings postings = new Postings();
    private final AreaPostings areas = new AreaPostings();
    private final WordIndex words = new WordIndex();
    private final RoaringBitmap seen = new RoaringBitmap();
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final Map<UUID, Instant> goneSince = new HashMap<>();
    private final RoaringBitmap gone = new RoaringBitmap();
    private volatile Levels levels = new Levels(Map.of(), -1, Map.of());
    private final Map<String, String> programmeNames;
    private long version;

    /** @param programmeNames by code: words of the vacancies for these programmes, and of the dictionary of compounds */
    public VacancyIndex(Map<String, String> programmeNames) {
        this.programmeNames = programmeNames;
        programmeNames.values().forEach(words::learn);
    }

    /** Adds or replaces vacancies. */
    public void put(List<ListedVacancy> vacancies) {
        lock.writeLock().lock();
        try {
            vacancies.forEach(this::put);
            version++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Incremented by every change. */
    public long version() {
        lock.readLock().lock();
        try {
            return version;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Number of replaced rows, whose memory only a rebuild frees. */
    public int staleRows() {
        lock.readLock().lock();
        try {
            return rows.count() - rowOf.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Number of visible vacancies. */
    public int size() {
        lock.readLock().lock();
        try {
            return seen.getCardinality();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * @param within results must match this question too; null for no further restriction
     * @param after position after which the page begins; null for the first page
     * @param size of the page, 1 or more
     * @param withCounts whether to count results by kind
     */
    public FoundVacancies search(Question question, @Nullable Question within, @Nullable SortKey after, int size,
            boolean withCounts) {
        lock.readLock().lock();
        try {
            RoaringBitmap candidates = within == null ? seen : narrow(within, seen).matching();
            Narrowing narrowing = narrow(question, candidates);
            RoaringBitmap found = narrowing.matching();
            List<SortKey> first = new Ordering(question, rows, narrowing.words()).first(found, after, size + 1);
            boolean more = first.size() > size;
            List<SortKey> page = more ? first.subList(0, size) : first;
            return new FoundVacancies(page.stream().map(SortKey::id).toList(), more ? page.getLast() : null,
                    found.getCardinality(), withCounts ? narrowing.counts() : Map.of());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Matching rows, to be compared with a later selection. */
    public Selection select(Question question) {
        lock.readLock().lock();
        try {
            return new Selection(narrow(question, seen).matching(), narrow(question, gone).matching());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Latest change of the selected rows; empty when there are none. */
    public Optional<Instant> updated(Selection selection) {
        lock.readLock().lock();
        try {
            return Stream.of(selection.seen(), selection.gone())
                    .mapToLong(each -> each.stream().mapToLong(rows::updatedMicros).max()
                            .orElse(Long.MIN_VALUE))
                    .max().stream().filter(micros -> micros > Long.MIN_VALUE)
                    .mapToObj(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS)).findFirst();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Matching vacancies that disappeared at or after {@code earliest}, the last first. */
    public List<GoneVacancy> goneSince(Instant earliest, Question question) {
        lock.readLock().lock();
        try {
            return narrow(question, gone).matching().stream().mapToObj(rows::id)
                    .map(id -> new GoneVacancy(id, goneSince.getOrDefault(id, Instant.MIN)))
                    .filter(each -> !each.since().isBefore(earliest))
                    .sorted(Comparator.comparing(GoneVacancy::since).thenComparing(GoneVacancy::id).reversed()).toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Narrowing narrow(Question question, RoaringBitmap candidates) {
        Levels current = levels;
        if (!current.isCurrent(question.levels(), version)) {
            current = Levels.of(question.levels(), version, postings);
            levels = current;
        }
        return new Narrowing(question, rows, postings, areas, current, words(question), candidates);
    }

    private @Nullable WordHits words(Question question) {
        Words asked = question.query().words();
        return asked == null ? null
                : words.find(asked.text(), asked.similar(), question.order() == VacancyOrder.RELEVANCE, seen).orElse(null);
    }

    /** Students look for a kind of place by these words, which a vacancy itself rarely uses. */
    private List<String> kinds(ListedVacancy vacancy) {
        List<String> kinds = new ArrayList<>();
        vacancy.programmeCodes().forEach(code -> kinds.add(programmeNames.getOrDefault(code, code)));
        kinds.add(switch (vacancy.learningPath()) {
            case BOL -> "mbo bol stage stageplek stageplaats";
            case BBL -> "mbo bbl leerbaan leerplek leerwerkplek";
            case THIRD -> "mbo stage";
        });
        return kinds;
    }

    private void put(ListedVacancy vacancy) {
        Integer before = rowOf.remove(vacancy.id());
        if (before != null) {
            seen.remove(before);
            gone.remove(before);
            goneSince.remove(vacancy.id());
        }
        int row = rows.add(vacancy);
        rowOf.put(vacancy.id(), row);
        if (vacancy.goneSince() == null) {
            seen.add(row);
        } else {
            gone.add(row);
            goneSince.put(vacancy.id(), vacancy.goneSince());
        }
        addPostings(vacancy, row);
    }

    private void addPostings(ListedVacancy vacancy, int row) {
        vacancy.programmeCodes().forEach(code -> postings.add(Dimension.PROGRAMME, code, row));
        postings.add(Dimension.LEARNING_PATH, vacancy.learningPath().code(), row);
        postings.add(Dimension.FORM, vacancy.form().code(), row);
        postings.add(Dimension.SUPERVISION, vacancy.supervision().code(), row);
        vacancy.offers().forEach(offer -> postings.add(Dimension.OFFER, offer.code(), row));
        vacancy.days().forEach(day -> postings.add(Dimension.DAY, day.name().toLowerCase(Locale.ROOT), row));
        areas.add(rows.area(row), row);
        if (vacancy.municipalityCode() != null) {
            postings.add(Dimension.MUNICIPALITY, vacancy.municipalityCode(), row);
        }
        if (vacancy.coversCosts()) {
            postings.add(Dimension.COVERS_COSTS, "true", row);
        }
        words.add(vacancy.text(), kinds(vacancy));
    }
}
