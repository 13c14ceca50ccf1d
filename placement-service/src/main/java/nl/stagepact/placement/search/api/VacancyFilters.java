package nl.stagepact.placement.search.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.search.domain.VacancyOrder;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.Parameters;

/** What narrows a search, from query parameters. Sets are sorted: their text is part of what a cursor is good for. */
public final class VacancyFilters {

    public static final String LEVELS = "1, 2, 3, 4";
    public static final String PACT = "a pact whose area the register has";
    public static final String WORDS = "1 to 200 characters, a letter or digit among them";
    public static final int KILOMETRES = 25;
    public static final int KILOMETRES_AT_MOST = 300;
    public static final int CENTS_AT_MOST = 50_000;
    private static final int WORDS_AT_MOST = 200;
    /** Who does not ask for other forms is not shown them (7). */
    public static final Set<VacancyForm> USUAL = Arrays.stream(VacancyForm.values()).filter(form -> !form.needsDecision())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(VacancyForm.class)));

    private VacancyFilters() {
    }

    public static VacancyQuery read(Parameters given, CurrentRegisters registers) {
        Set<VacancyForm> forms = new TreeSet<>(given.someOf("form", VacancyForm::of, VacancyForm.CODES));
        return new VacancyQuery(new TreeSet<>(given.someOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM)),
                new TreeSet<>(given.someOf("level", VacancyFilters::level, LEVELS)),
                new TreeSet<>(given.someOf("learningPath", LearningPath::of, LearningPath.CODES)),
                forms.isEmpty() ? USUAL : forms,
                new TreeSet<>(given.someOf("supervision", Supervision::of, Supervision.CODES)),
                new TreeSet<>(given.someOf("offers", Offer::of, Offer.CODES)),
                new TreeSet<>(given.someOf("days", Weekdays::of, Weekdays.CODES)),
                given.date("from").orElse(null), given.date("to").orElse(null),
                given.text("minPerDayCents").isPresent() ? given.wholeNumber("minPerDayCents", 0, 0, CENTS_AT_MOST) : null,
                given.flag("coversCosts"),
                given.oneOf("leerbedrijfId", LeerbedrijfId::of, LeerbedrijfId.FORM).orElse(null),
                given.oneOf("postcode", Forms::postcodeBegin, Forms.POSTCODE_BEGIN).orElse(null), nearby(given, registers),
                given.oneOf("pact", registers::pact,
                        PACT).orElse(null),
                given.oneOf("words", VacancyFilters::words, WORDS).orElse(null));
    }

    /** What a visitor of a website narrows its feed by; which forms and which pact is the feed's to say. */
    public static VacancyQuery inFeed(Parameters given, CurrentRegisters registers) {
        return new VacancyQuery(new TreeSet<>(given.someOf("programme", ProgrammeCodes::read, ProgrammeCodes.FORM)),
                new TreeSet<>(given.someOf("level", VacancyFilters::level, LEVELS)),
                new TreeSet<>(given.someOf("learningPath", LearningPath::of, LearningPath.CODES)), Set.of(), Set.of(),
                new TreeSet<>(given.someOf("offers", Offer::of, Offer.CODES)),
                new TreeSet<>(given.someOf("days", Weekdays::of, Weekdays.CODES)), given.date("from").orElse(null),
                given.date("to").orElse(null), null, given.flag("coversCosts"), null, null, nearby(given, registers), null,
                given.oneOf("words", VacancyFilters::words, WORDS).orElse(null));
    }

    /** By distance only from somewhere; from somewhere by distance, unless asked otherwise. */
    public static VacancyOrder order(Parameters given, VacancyQuery query) {
        Optional<VacancyOrder> order = given.oneOf("sort", VacancyOrder::of, VacancyOrder.CODES);
        if (order.isPresent() && order.get() == VacancyOrder.DISTANCE && query.nearby() == null) {
            given.fault("needs_near", "sort");
        }
        return order.orElse(query.nearby() == null ? VacancyOrder.NEWEST : VacancyOrder.DISTANCE);
    }

    private static @Nullable Nearby nearby(Parameters given, CurrentRegisters registers) {
        Optional<String> area = given.oneOf("near", Forms::postcodeArea, Forms.POSTCODE_AREA);
        if (area.isPresent() && !registers.postcodeAreas().containsKey(area.get())) {
            given.fault("postcode_not_known", "near", area.get());
        }
        if (given.text("within").isPresent() && given.text("near").isEmpty()) {
            given.fault("needs_near", "within");
        }
        int kilometres = given.wholeNumber("within", KILOMETRES, 1, KILOMETRES_AT_MOST);
        return area.map(code -> new Nearby(code, kilometres)).orElse(null);
    }

    public static Optional<String> level(String text) {
        return text.matches("[1-4]") ? Optional.of(text) : Optional.empty();
    }

    public static Optional<String> words(String text) {
        return text.length() <= WORDS_AT_MOST && text.indexOf('\0') < 0
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                        ? Optional.of(text)
                        : Optional.empty();
    }
}
