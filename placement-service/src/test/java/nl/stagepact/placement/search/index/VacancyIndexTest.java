package nl.stagepact.placement.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.search.domain.FoundVacancies;
import nl.stagepact.placement.search.domain.FoundVacancies.SortKey;
import nl.stagepact.placement.search.domain.GoneVacancy;
import nl.stagepact.placement.search.domain.VacancyKind;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.search.domain.VacancyQuery.Words;
import nl.stagepact.placement.vacancy.domain.ListedVacancy;
import nl.stagepact.placement.vacancy.domain.ListedVacancy.Text;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;

/** For any content and any question, the index returns what a linear scan returns. */
class VacancyIndexTest {

    private static final List<String> PROGRAMMES = List.of("25001", "25002", "25003", "25004");
    private static final Map<String, String> LEVELS = Map.of("25001", "1", "25002", "2", "25003", "2");
    private static final List<String> AREAS = List.of("1011", "1012", "2500", "3811");
    /** The location of 3811 is unknown; the others are 17 km apart. */
    private static final List<PostcodeArea> PLACES = List.of(new PostcodeArea("1011", 52, 5),
            new PostcodeArea("1012", 52, 5.25),
            new PostcodeArea("2500", 52, 5.5));
    private static final List<String> WORDS = List.of("deeg", "brood", "motor", "zorg");
    private static final List<LeerbedrijfId> COMPANIES = List.of(new LeerbedrijfId("900000001"),
            new LeerbedrijfId("900000002"), new LeerbedrijfId("900000003"));
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Property(tries = 300)
    void returnsTheSameAsALinearScan(@ForAll long seed) {
        Random random = new Random(seed);
        VacancyIndex index = new VacancyIndex(Map.of());
        Map<UUID, ListedVacancy> known = new HashMap<>();
        for (int batch = 0; batch < 3; batch++) {
            List<ListedVacancy> some = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                ListedVacancy vacancy = vacancy(random);
                some.add(vacancy);
                known.put(vacancy.id(), vacancy);
            }
            index.put(some);
        }
        Question question = question(random);
        List<ListedVacancy> expected = known.values().stream().filter(each -> each.goneSince() == null)
                .filter(each -> matches(each, question, null)).sorted(Comparator.comparing(each -> key(each, question)))
                .toList();
        assertThat(allPages(index, question, 1 + random.nextInt(5)))
                .isEqualTo(expected.stream().map(ListedVacancy::id).toList());
        FoundVacancies found = index.search(question, null, null, 1, true);
        assertThat(found.total()).isEqualTo(expected.size());
        for (VacancyKind kind : VacancyKind.values()) {
            assertThat(found.counts().get(kind)).as(kind.name()).isEqualTo(counts(known, question, kind));
        }
        assertThat(index.goneSince(NOW.minusSeconds(50), question).stream().map(GoneVacancy::id).toList())
                .containsExactlyInAnyOrderElementsOf(known.values().stream()
                        .filter(each -> each.goneSince() != null && !each.goneSince().isBefore(NOW.minusSeconds(50)))
                        .filter(each -> matches(each, question, null)).map(ListedVacancy::id).collect(Collectors.toSet()));
    }

    @Example
    void sortsAcrossBlocks() {
        Random random = new Random(7);
        VacancyIndex index = new VacancyIndex(Map.of());
        List<ListedVacancy> all = new ArrayList<>();
        for (int i = 0; i < 3 * Rows.BLOCK; i++) {
            ListedVacancy any = vacancy(random);
            all.add(new ListedVacancy(new UUID(8, i), any.leerbedrijfId(), null, NOW.minusMillis(random.nextInt(1_000_000)),
                    NOW,
                    any.programmeCodes(), any.learningPath(), any.form(), any.supervision(), any.offers(), any.days(),
                    any.from(), any.to(), any.centsPerDay(), any.coversCosts(), any.postcode(), any.municipalityCode(),
                    any.text()));
        }
        index.put(all);
        VacancyQuery everything = new VacancyQuery(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, null, false, null, null, null, null, null);
        for (VacancyOrder order : List.of(VacancyOrder.NEWEST, VacancyOrder.COMPENSATION)) {
            Question question = new Question(everything, order, null, null, LEVELS);
            assertThat(allPages(index, question, 1_000)).isEqualTo(all.stream()
                    .sorted(Comparator.comparing(each -> key(each, question))).map(ListedVacancy::id).toList());
        }
    }

    private static List<UUID> allPages(VacancyIndex index, Question question, int size) {
        List<UUID> all = new ArrayList<>();
        SortKey after = null;
        do {
            FoundVacancies page = index.search(question, null, after, size, false);
            all.addAll(page.ids());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static ListedVacancy vacancy(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(20));
        return new ListedVacancy(new UUID(7, random.nextInt(40)), one(COMPANIES, random),
                random.nextInt(4) == 0 ? NOW.minusSeconds(random.nextInt(100)) : null,
                NOW.minusMillis(random.nextInt(20)), NOW, List.copyOf(some(PROGRAMMES, random)),
                one(LearningPath.values(), random),
                one(VacancyForm.values(), random), one(Supervision.values(), random), some(List.of(Offer.values()), random),
                some(List.of(DayOfWeek.values()), random), from, from.plusDays(random.nextInt(20)), random.nextInt(4) * 500,
                random.nextBoolean(), one(AREAS, random) + "AB", random.nextInt(5) == 0 ? null : "GM" + random.nextInt(3),
                new Text(String.join(" ", some(WORDS, random)), List.of(), "Bedrijf", "Plaats"));
    }

    private static Question question(Random random) {
        VacancyQuery query = new VacancyQuery(seldom(PROGRAMMES, random), seldom(List.of("1", "2", "3"), random),
                seldom(List.of(LearningPath.values()), random), seldom(List.of(VacancyForm.values()), random),
                seldom(List.of(Supervision.values()), random), seldom(List.of(Offer.values()), random),
                seldom(List.of(DayOfWeek.values()), random), random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(30)) : null,
                random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(30)) : null, random.nextInt(4) == 0 ? 500 : null,
                random.nextInt(4) == 0, random.nextInt(5) == 0 ? one(COMPANIES, random) : null,
                random.nextInt(5) == 0 ? one(List.of("10", "1011", "3811AB"), random) : null, null, null, words(random));
        NearAreas near = random.nextInt(3) == 0 ? new NearAreas(one(PLACES, random), random.nextInt(60_000), PLACES) : null;
        VacancyOrder order = near == null ? one(List.of(VacancyOrder.NEWEST, VacancyOrder.COMPENSATION), random)
                : VacancyOrder.DISTANCE;
        return new Question(query, order, near,
                random.nextInt(4) == 0 ? Set.of("GM0", "GM1") : null, LEVELS);
    }

    private static @Nullable Words words(Random random) {
        Set<String> some = seldom(WORDS, random);
        return some.isEmpty() ? null : Words.defined(String.join(" ", some));
    }

    /** @param ignored kind whose filter does not apply */
    private static boolean matches(ListedVacancy vacancy, Question question, @Nullable VacancyKind ignored) {
        VacancyQuery query = question.query();
        return (ignored == VacancyKind.PROGRAMME || any(query.programmeCodes(), vacancy.programmeCodes()))
                && (ignored == VacancyKind.LEVEL || any(query.levels(), levels(vacancy)))
                && (ignored == VacancyKind.LEARNING_PATH || any(query.learningPaths(), List.of(vacancy.learningPath())))
                && (ignored == VacancyKind.FORM || any(query.forms(), List.of(vacancy.form())))
                && (ignored == VacancyKind.SUPERVISION || any(query.supervisions(), List.of(vacancy.supervision())))
                && vacancy.offers().containsAll(query.offers()) && vacancy.days().containsAll(query.days())
                && contains(vacancy, query.from()) && contains(vacancy, query.to())
                && (query.centsPerDay() == null || vacancy.centsPerDay() >= query.centsPerDay())
                && (!query.coversCosts() || vacancy.coversCosts())
                && (query.leerbedrijfId() == null || query.leerbedrijfId().equals(vacancy.leerbedrijfId()))
                && (query.postcodeBegin() == null || vacancy.postcode().startsWith(query.postcodeBegin()))
                && (question.near() == null || metres(question, vacancy) != NearAreas.FAR)
                && (question.municipalities() == null || vacancy.municipalityCode() != null
                        && question.municipalities().contains(vacancy.municipalityCode()))
                && (query.words() == null || List.of(vacancy.text().title().split(" "))
                        .containsAll(List.of(query.words().text().split(" "))));
    }

    private static Map<String, Integer> counts(Map<UUID, ListedVacancy> known, Question question, VacancyKind kind) {
        Function<ListedVacancy, Stream<String>> values = vacancy -> switch (kind) {
            case PROGRAMME -> vacancy.programmeCodes().stream();
            case LEVEL -> levels(vacancy).stream().distinct();
            case LEARNING_PATH -> Stream.of(vacancy.learningPath().code());
            case FORM -> Stream.of(vacancy.form().code());
            case SUPERVISION -> Stream.of(vacancy.supervision().code());
            case OFFER -> vacancy.offers().stream().map(Offer::code);
        };
        return known.values().stream().filter(each -> each.goneSince() == null).filter(each -> matches(each, question, kind))
                .flatMap(values).collect(Collectors.toMap(value -> value, any -> 1, Integer::sum));
    }

    private static int metres(Question question, ListedVacancy vacancy) {
        return Objects.requireNonNull(question.near()).metresTo(Integer.parseInt(vacancy.postcode().substring(0, 4)));
    }

    private static SortKey key(ListedVacancy vacancy, Question question) {
        long micros = vacancy.publishedAt().toEpochMilli() * 1_000;
        long key = switch (question.order()) {
            case NEWEST -> -micros;
            case DISTANCE -> question.near() == null ? 0 : metres(question, vacancy);
            case COMPENSATION -> -vacancy.centsPerDay();
            case RELEVANCE -> throw new IllegalArgumentException("Tested by WordIndexTest");
        };
        return new SortKey(key, micros, vacancy.id());
    }

    private static List<String> levels(ListedVacancy vacancy) {
        return vacancy.programmeCodes().stream().filter(LEVELS::containsKey).map(LEVELS::get).toList();
    }

    private static <T> boolean any(Set<T> asked, List<T> has) {
        return asked.isEmpty() || has.stream().anyMatch(asked::contains);
    }

    private static boolean contains(ListedVacancy vacancy, @Nullable LocalDate day) {
        return day == null || !day.isBefore(vacancy.from()) && !day.isAfter(vacancy.to());
    }

    private static <T> Set<T> seldom(List<T> values, Random random) {
        return random.nextInt(4) == 0 ? some(values, random) : Set.of();
    }

    private static <T> Set<T> some(List<T> values, Random random) {
        return values.stream().filter(any -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
