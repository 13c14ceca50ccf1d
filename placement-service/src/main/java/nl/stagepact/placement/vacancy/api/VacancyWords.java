package nl.stagepact.placement.vacancy.api;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Facts of a vacancy besides its title and tasks, as plain text in Dutch or English. Not escaped. */
@ApplicationScoped
public class VacancyWords {

    private static final double CENTS = 100;

    private final Texts texts;

    VacancyWords(Texts texts) {
        this.texts = texts;
    }

    /** @param what code of the fact; @param label its name; @param value its value */
    public record Fact(String what, String label, String value) {
    }

    List<Fact> facts(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        VacancyContent content = seen.vacancy().content();
        Locale locale = Locale.of(language.tag());
        List<Fact> facts = new ArrayList<>();
        add(facts, language, "company", seen.companyName() + ", " + seen.city());
        add(facts, language, "programmes", content.programmeCodes().stream().map(code -> programme(code, programmes, language))
                .collect(Collectors.joining("; ")));
        add(facts, language, "learning_path", text(language, "path." + content.learningPath().code()));
        facts.add(period(seen, language));
        add(facts, language, "days", content.days().stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", ")));
        add(facts, language, "hours", texts.get(language, "vacancy.hours_a_week", List.of(content.hoursPerWeek())));
        add(facts, language, "places", Integer.toString(content.places()));
        if (content.form() != VacancyForm.REGULAR) {
            add(facts, language, "form", text(language, "form." + content.form().code()));
        }
        add(facts, language, "supervision", text(language, "supervision." + content.supervision().code()));
        if (!content.offers().isEmpty()) {
            add(facts, language, "offers", content.offers().stream().sorted()
                    .map(offer -> text(language, "offer." + offer.code())).collect(Collectors.joining(", ")));
        }
        facts.add(pay(seen, language));
        add(facts, language, "confirmed", day(seen.vacancy().confirmedOn(), language));
        return facts;
    }

    Fact period(PublishedVacancy seen, Language language) {
        VacancyContent content = seen.vacancy().content();
        return fact(language, "period", texts.get(language, "vacancy.from_to",
                List.of(day(content.from(), language), day(content.to(), language))));
    }

    Fact pay(PublishedVacancy seen, Language language) {
        return fact(language, "compensation", compensation(seen.vacancy().content().compensation(), language));
    }

    /** One line: company, place and programmes. */
    public String summary(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        return seen.companyName() + ", " + seen.city() + ": " + seen.vacancy().content().programmeCodes().stream()
                .map(code -> programme(code, programmes, language)).collect(Collectors.joining("; "));
    }

    public String text(Language language, String key) {
        return texts.get(language, key, List.of());
    }

    private void add(List<Fact> facts, Language language, String what, String value) {
        facts.add(fact(language, what, value));
    }

    private Fact fact(Language language, String what, String value) {
        return new Fact(what, text(language, "vacancy." + what), value);
    }

    private String programme(String code, Map<String, Programme> programmes, Language language) {
        Programme programme = programmes.get(code);
        return programme == null ? code
                : programme(ProgrammeName.of(code, programme, language).text(), programme.level(), language);
    }

    String programme(String name, String level, Language language) {
        return texts.get(language, "vacancy.programme", List.of(name, level));
    }

    private String compensation(Compensation compensation, Language language) {
        StatedPay pay = compensation.paid();
        String paid = pay == null ? text(language, "vacancy.not_paid")
                : texts.get(language, "vacancy.per_" + pay.unit().code(), List.of(amount(pay, language)));
        return compensation.coversCosts() ? paid + "; " + text(language, "vacancy.costs") : paid;
    }

    private String amount(StatedPay pay, Language language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.of(language.tag(), "NL"));
        format.setCurrency(Currency.getInstance("EUR"));
        List<Object> euros = Stream.of(pay.minCents(), pay.maxCents()).filter(Objects::nonNull).distinct()
                .<Object> map(cents -> format.format(cents / CENTS)).toList();
        if (pay.isOneAmount()) {
            return euros.getFirst().toString();
        }
        return texts.get(language, pay.minCents() == null ? "vacancy.pay_up_to"
                : pay.maxCents() == null ? "vacancy.pay_from" : "vacancy.pay_range", euros);
    }

    public static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(language.tag())));
    }
}
