package nl.stagepact.placement.search.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import nl.stagepact.placement.search.domain.FoundVacancies;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;

/**
 * All vacancies that are seen, and those that ceased to be some time ago. Rows are only ever added: what a vacancy was before
 * is
 * crossed out, which costs one bit, where taking it out of a hundred lists of words would cost a millisecond.
 */
public final class VacancyIndex {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Rows rows = new Rows();
    private final Postings postings = new Postings();
    private final AreaPostings areas = new AreaPostings();
    private final RoaringBitmap seen = new RoaringBitmap();
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final Map<UUID, Instant> goneSince = new HashMap<>();
    private final RoaringBitmap gone = new RoaringBitmap();
    private volatile Levels levels = new Levels(Map.of(), -1, Map.of());
    private long version;

    /** Instead of whatever was known of them. */
    public void put(List<ListedVacancy> vacancies) {
        lock.writeLock().lock();
        try {
            vacancies.forEach(this::put);
            version++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Raised by every change. */
    public long version() {
        lock.readLock().lock();
        try {
            return version;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Rows that are crossed out: when they are many, an index made anew is smaller. */
    public int crossedOut() {
        lock.readLock().lock();
        try {
            return rows.count() - rowOf.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many are seen. */
    public int size() {
        lock.readLock().lock();
        try {
            return seen.getCardinality();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * @param within only among what answers this too; null for among all
     * @param after where the page begins; null for the first one
     * @param size of the page, 1 or more
     * @param withCounts whether to count by kind too
     */
    public FoundVacancies search(Question question, @Nullable Question within, @Nullable SortKey after, int size,
            boolean withCounts) {
        lock.readLock().lock();
        try {
            RoaringBitmap among = within == null ? seen : narrow(within, seen).all();
            Narrowing narrowing = narrow(question, among);
            RoaringBitmap found = narrowing.all();
            List<SortKey> first = new Ordering(question, rows).first(found, after, size + 1);
            boolean more = first.size() > size;
            List<SortKey> page = more ? first.subList(0, size) : first;
            return new FoundVacancies(page.stream().map(SortKey::id).toList(), more ? page.getLast() : null,
                    found.getCardinality(), withCounts ? narrowing.counts() : Map.of());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What answers now, to be held against what answers later. */
    public Selection select(Question question) {
        lock.readLock().lock();
        try {
            return new Selection(narrow(question, seen).all(),
                    narrow(question, gone).all());
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Those that would answer if they were still seen, with the moment at which they ceased to be, if that is not before then.
     */
    public Map<UUID, Instant> goneSince(Instant then, Question question) {
        lock.readLock().lock();
        try {
            Map<UUID, Instant> found = new HashMap<>();
            narrow(question, gone).all().forEach((int row) -> {
                Instant since = goneSince.get(rows.id(row));
                if (since != null && !since.isBefore(then)) {
                    found.put(rows.id(row), since);
                }
            });
            return found;
        } finally {
            lock.readLock().unlock();
        }
    }

    private Narrowing narrow(Question question, RoaringBitmap among) {
        Levels known = levels;
        if (!known.areOf(question.levels(), version)) {
            known = Levels.of(question.levels(), version, postings);
            levels = known;
        }
        return new Narrowing(question, rows, postings, areas, known, among);
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
        post(vacancy, row);
    }

    private void post(ListedVacancy vacancy, int row) {
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
        vacancy.stems().forEach(stem -> postings.add(Dimension.STEM, stem, row));
    }
}
