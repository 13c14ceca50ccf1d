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
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** From all rows to those that answer a question, and how many of each kind there are among them. */
final class Narrowing {

    /** Kinds whose counts say what another choice would give: as if nothing was asked of the kind itself. */
    private final Map<VacancyKind, RoaringBitmap> chosen = new EnumMap<>(VacancyKind.class);
    private final Question question;
    private final Rows rows;
    private final Postings postings;
    private final AreaPostings areas;
    private final Levels levels;
    private final RoaringBitmap core;

    /** @param levels of all rows, as the question has them */
    Narrowing(Question question, Rows rows, Postings postings, AreaPostings areas, Levels levels, RoaringBitmap from) {
        this.question = question;
        this.rows = rows;
        this.postings = postings;
        this.areas = areas;
        this.levels = levels;
        VacancyQuery query = question.query();
        choose(VacancyKind.PROGRAMME, Dimension.PROGRAMME, query.programmeCodes(), code -> code);
        if (!query.levels().isEmpty()) {
            chosen.put(VacancyKind.LEVEL, levels.anyOf(query.levels()));
        }
        choose(VacancyKind.LEARNING_PATH, Dimension.LEARNING_PATH, query.learningPaths(), LearningPath::code);
        choose(VacancyKind.FORM, Dimension.FORM, query.forms(), VacancyForm::code);
        choose(VacancyKind.SUPERVISION, Dimension.SUPERVISION, query.supervisions(), Supervision::code);
        this.core = filtered(core(from));
    }

    RoaringBitmap all() {
        return allBut(null);
    }

    Map<VacancyKind, Map<String, Integer>> counts() {
        Map<VacancyKind, Map<String, Integer>> counts = new EnumMap<>(VacancyKind.class);
        counts.put(VacancyKind.PROGRAMME, rows.countByProgramme(allBut(VacancyKind.PROGRAMME)));
        counts.put(VacancyKind.LEVEL, counts(VacancyKind.LEVEL, levels.rows()));
        counts.put(VacancyKind.LEARNING_PATH, counts(VacancyKind.LEARNING_PATH, postings.of(Dimension.LEARNING_PATH)));
        counts.put(VacancyKind.FORM, counts(VacancyKind.FORM, postings.of(Dimension.FORM)));
        counts.put(VacancyKind.SUPERVISION, counts(VacancyKind.SUPERVISION, postings.of(Dimension.SUPERVISION)));
        counts.put(VacancyKind.OFFER, counts(VacancyKind.OFFER, postings.of(Dimension.OFFER)));
        return counts;
    }

    private Map<String, Integer> counts(VacancyKind kind, Map<String, RoaringBitmap> values) {
        RoaringBitmap among = allBut(kind);
        Map<String, Integer> counts = new HashMap<>();
        values.forEach((value, with) -> {
            int count = RoaringBitmap.andCardinality(among, with);
            if (count > 0) {
                counts.put(value, count);
            }
        });
        return counts;
    }

    /** Not to be changed. */
    private RoaringBitmap allBut(@Nullable VacancyKind kind) {
        if (chosen.isEmpty()) {
            return core;
        }
        RoaringBitmap left = core.clone();
        chosen.forEach((each, with) -> {
            if (each != kind) {
                left.and(with);
            }
        });
        return left;
    }

    private RoaringBitmap core(RoaringBitmap from) {
        VacancyQuery query = question.query();
        RoaringBitmap left = from.clone();
        for (Offer offer : query.offers()) {
            left.and(postings.with(Dimension.OFFER, offer.code()));
        }
        query.days().forEach(day -> left.and(postings.with(Dimension.DAY, day.name().toLowerCase(Locale.ROOT))));
        if (query.coversCosts()) {
            left.and(postings.with(Dimension.COVERS_COSTS, "true"));
        }
        if (question.near() != null) {
            left.and(areas.in(question.near(), rows.count()));
        }
        if (question.municipalities() != null) {
            left.and(postings.withAnyOf(Dimension.MUNICIPALITY, question.municipalities()));
        }
        question.stems().forEach(stem -> left.and(postings.with(Dimension.STEM, stem)));
        return left;
    }

    /** By what is compared, not looked up; in one walk over the rows. */
    private RoaringBitmap filtered(RoaringBitmap of) {
        VacancyQuery query = question.query();
        List<IntPredicate> conditions = new ArrayList<>();
        if (query.from() != null) {
            conditions.add(isThereOn((int) query.from().toEpochDay()));
        }
        if (query.to() != null) {
            conditions.add(isThereOn((int) query.to().toEpochDay()));
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
        return conditions.stream().reduce(IntPredicate::and).map(all -> only(of, all)).orElse(of);
    }

    private IntPredicate isThereOn(int day) {
        return row -> rows.fromDay(row) <= day && day <= rows.toDay(row);
    }

    private static RoaringBitmap only(RoaringBitmap of, IntPredicate condition) {
        RoaringBitmapWriter<RoaringBitmap> left = RoaringBitmapWriter.writer().get();
        BatchIterator some = of.getBatchIterator();
        int[] batch = new int[Rows.BATCH];
        while (some.hasNext()) {
            int count = some.nextBatch(batch);
            for (int i = 0; i < count; i++) {
                if (condition.test(batch[i])) {
                    left.add(batch[i]);
                }
            }
        }
        return left.get();
    }

    private <T> void choose(VacancyKind kind, Dimension dimension, Collection<T> values, Function<T, String> code) {
        if (!values.isEmpty()) {
            chosen.put(kind, postings.withAnyOf(dimension, values.stream().map(code).toList()));
        }
    }
}
