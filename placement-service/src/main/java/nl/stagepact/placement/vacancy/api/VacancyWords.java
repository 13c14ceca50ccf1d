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
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
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

    /** @param label name of the fact; @param value its value */
    public record Fact(String label, String value) {
    }

    List<Fact> facts(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        VacancyContent content = seen.vacancy().content();
        Locale locale = Locale.of(language.tag());
        List<Fact> facts = new ArrayList<>();
        add(facts, language, "company", seen.companyName() + ", " + seen.city());
        add(facts, language, "programmes", content.programmeCodes().stream().map(code -> programme(code, programmes, language))
                .collect(Collectors.joining("; ")));
        add(facts, language, "learning_path", text(language, "path." + content.learningPath().code()));
        add(facts, language, "period", texts.get(language, "vacancy.from_to",
                List.of(day(content.from(), locale), day(content.to(), locale))));
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
        add(facts, language, "compensation", compensation(content.compensation(), language));
        add(facts, language, "confirmed", day(seen.vacancy().confirmedOn(), locale));
        return facts;
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
        facts.add(new Fact(text(language, "vacancy." + what), value));
    }

    private String programme(String code, Map<String, Programme> programmes, Language language) {
        Programme programme = programmes.get(code);
        return programme == null ? code
                : texts.get(language, "vacancy.programme", List.of(programme.name(), programme.level()));
    }

    private String compensation(Compensation compensation, Language language) {
        NumberFormat euros = NumberFormat.getCurrencyInstance(Locale.of(language.tag(), "NL"));
        euros.setCurrency(Currency.getInstance("EUR"));
        String paid = compensation.perDayCents() != null
                ? texts.get(language, "vacancy.per_day", List.of(euros.format(compensation.perDayCents() / CENTS)))
                : compensation.perMonthCents() != null
                        ? texts.get(language, "vacancy.per_month", List.of(euros.format(compensation.perMonthCents() / CENTS)))
                        : text(language, "vacancy.not_paid");
        return compensation.coversCosts() ? paid + "; " + text(language, "vacancy.costs") : paid;
    }

    private static String day(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }
}
