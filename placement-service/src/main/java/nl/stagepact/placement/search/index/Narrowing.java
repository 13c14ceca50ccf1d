package nl.stagepact.placement.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.search.domain.VacancyKind;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.index.words.WordHits;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** Selects the rows that match a question, and counts them by kind. */
final class Narrowing {

    /** Rows that match the filter of each kind; kept apart because counts of a kind ignore its own filter. */
    private final Map<VacancyKind, RoaringBitmap> matchingByKind = new EnumMap<>(VacancyKind.class);
    private final Question question;
    private final Rows rows;
    private final Postings postings;
    private final AreaPostings areas;
    private final Levels levels;
    private final @Nullable WordHits words;
    /** Rows that match all other filters. */
    private final RoaringBitmap base;

    /**
     * @param levels computed from the levels of the question
     * @param words rows that hold its words; null when it has none
     */
    Narrowing(Question question, Rows rows, Postings postings, AreaPostings areas, Levels levels, @Nullable WordHits words,
            RoaringBitmap candidates) {
        this.question = question;
        this.rows = rows;
        this.postings = postings;
        this.areas = areas;
        this.levels = levels;
        this.words = words;
        VacancyQuery query = question.query();
        match(VacancyKind.PROGRAMME, Dimension.PROGRAMME, query.programmeCodes(), code -> code);
        if (!query.levels().isEmpty()) {
            matchingByKind.put(VacancyKind.LEVEL, levels.anyOf(query.levels()));
        }
        match(VacancyKind.LEARNING_PATH, Dimension.LEARNING_PATH, query.learningPaths(), LearningPath::code);
        match(VacancyKind.FORM, Dimension.FORM, query.forms(), VacancyForm::code);
        match(VacancyKind.SUPERVISION, Dimension.SUPERVISION, query.supervisions(), Supervision::code);
        this.base = compared(lookedUp(candidates));
    }

    RoaringBitmap matching() {
        return matchingExcept(null);
    }

    @Nullable
    WordHits words() {
        return words;
    }

    Map<VacancyKind, Map<String, Integer>> counts() {
        Map<VacancyKind, Map<String, Integer>> counts = new EnumMap<>(VacancyKind.class);
        counts.put(VacancyKind.PROGRAMME, rows.countByProgramme(matchingExcept(VacancyKind.PROGRAMME)));
        counts.put(VacancyKind.LEVEL, counts(VacancyKind.LEVEL, levels.rows()));
        counts.put(VacancyKind.LEARNING_PATH, counts(VacancyKind.LEARNING_PATH, postings.rowsByValue(Dimension.LEARNING_PATH)));
        counts.put(VacancyKind.FORM, counts(VacancyKind.FORM, postings.rowsByValue(Dimension.FORM)));
        counts.put(VacancyKind.SUPERVISION, counts(VacancyKind.SUPERVISION, postings.rowsByValue(Dimension.SUPERVISION)));
        counts.put(VacancyKind.OFFER, counts(VacancyKind.OFFER, postings.rowsByValue(Dimension.OFFER)));
        return counts;
    }

    private Map<String, Integer> counts(VacancyKind kind, Map<String, RoaringBitmap> values) {
        RoaringBitmap matching = matchingExcept(kind);
        Map<String, Integer> counts = new HashMap<>();
        values.forEach((value, withValue) -> {
            int count = RoaringBitmap.andCardinality(matching, withValue);
            if (count > 0) {
                counts.put(value, count);
            }
        });
        return counts;
    }

    /** Callers must not modify the result. @param kind the kind whose filter is ignored */
    private RoaringBitmap matchingExcept(@Nullable VacancyKind kind) {
        if (matchingByKind.isEmpty()) {
            return base;
        }
        RoaringBitmap remaining = base.clone();
        matchingByKind.forEach((each, matching) -> {
            if (each != kind) {
                remaining.and(matching);
            }
        });
        return remaining;
    }

    private RoaringBitmap lookedUp(RoaringBitmap candidates) {
        VacancyQuery query = question.query();
        RoaringBitmap remaining = candidates.clone();
        for (Offer offer : query.offers()) {
            remaining.and(postings.rows(Dimension.OFFER, offer.code()));
        }
        query.days().forEach(day -> remaining.and(postings.rows(Dimension.DAY, day.name().toLowerCase(Locale.ROOT))));
        if (query.coversCosts()) {
            remaining.and(postings.rows(Dimension.COVERS_COSTS, "true"));
        }
        if (question.near() != null) {
            remaining.and(areas.rowsIn(question.near(), rows.count()));
        }
        if (question.municipalities() != null) {
            remaining.and(postings.rowsWithAny(Dimension.MUNICIPALITY, question.municipalities()));
        }
        if (words != null) {
            remaining.and(words.rows());
        }
        return remaining;
    }

    /** Applies the filters that compare values, in one pass over the rows. */
    private RoaringBitmap compared(RoaringBitmap candidates) {
        VacancyQuery query = question.query();
        List<IntPredicate> conditions = new ArrayList<>();
        if (query.from() != null) {
            conditions.add(periodContains((int) query.from().toEpochDay()));
        }
        if (query.to() != null) {
            conditions.add(periodContains((int) query.to().toEpochDay()));
        }
        if (query.centsPerDay() != null) {
            int cents = query.centsPerDay();
            conditions.add(row -> rows.centsPerDay(row) >= cents);
        }
        if (query.leerbedrijfId() != null) {
            String company = query.leerbedrijfId().code();
            conditions.add(row -> rows.company(row).equals(company));
        }
        if (query.postcodeBegin() != null) {
            String begin = query.postcodeBegin();
            conditions.add(row -> rows.postcode(row).startsWith(begin));
        }
        return conditions.stream().reduce(IntPredicate::and).map(all -> filter(candidates, all)).orElse(candidates);
    }

    private IntPredicate periodContains(int day) {
        return row -> rows.fromDay(row) <= day && day <= rows.toDay(row);
    }

    private static RoaringBitmap filter(RoaringBitmap candidates, IntPredicate condition) {
        RoaringBitmapWriter<RoaringBitmap> remaining = RoaringBitmapWriter.writer().get();
        BatchIterator batches = candidates.getBatchIterator();
        int[] batch = new int[Rows.BATCH];
        while (batches.hasNext()) {
            int count = batches.nextBatch(batch);
            for (int i = 0; i < count; i++) {
                if (condition.test(batch[i])) {
                    remaining.add(batch[i]);
                }
            }
        }
        return remaining.get();
    }

    private <T> void match(VacancyKind kind, Dimension dimension, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            matchingByKind.put(kind, postings.rowsWithAny(dimension, values.stream().map(code).toList()));
        }
    }
}
