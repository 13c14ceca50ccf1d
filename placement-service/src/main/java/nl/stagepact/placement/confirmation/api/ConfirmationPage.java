package nl.stagepact.placement.confirmation.api;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import nl.stagepact.placement.confirmation.usecase.LinkVacancy;
import nl.stagepact.placement.vacancy.api.VacancyWords;
import nl.stagepact.placement.vacancy.domain.Vacancy;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** The page behind the link in a mail to an employer. The template escapes all values. */
@ApplicationScoped
class ConfirmationPage {

    private final Template template;
    private final Texts texts;

    ConfirmationPage(@Location("confirmation.html") Template template, Texts texts) {
        this.template = template;
        this.texts = texts;
    }

    String ask(LinkVacancy.Asked asked, Language language) {
        LocalDate until = LocalDate.ofInstant(asked.expiresAt(), DutchCalendar.ZONE);
        return page(language, true, "confirmation.ask.title", "confirmation.ask.text", asked.title())
                .data("yes", text(language, "confirmation.yes")).data("no", text(language, "confirmation.no"))
                .data("until", texts.get(language, "confirmation.until", List.of(VacancyWords.day(until, language)))).render();
    }

    String done(Vacancy vacancy, boolean confirmed, Language language) {
        String what = confirmed ? "confirmation.confirmed" : "confirmation.withdrawn";
        return page(language, false, what + ".title", what + ".text", vacancy.content().title()).render();
    }

    private TemplateInstance page(Language language, boolean ask, String title, String text, String vacancy) {
        return template.data("lang", language.tag()).data("ask", ask).data("title", text(language, title))
                .data("text", text(language, text)).data("vacancy", vacancy);
    }

    private String text(Language language, String key) {
        return texts.get(language, key, List.of());
    }
}
