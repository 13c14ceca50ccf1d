package nl.stagepact.placement.vacancy.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.problem.Language;

/** The page of a vacancy, for people and search engines. The template escapes all values. */
@ApplicationScoped
class VacancyPage {

    private final Template template;
    private final VacancyHtml html;
    private final PageFacts facts;
    private final VacancyWords words;
    private final JobPosting posting;
    private final PublicAddress address;

    VacancyPage(@Location("vacancy.html") Template template, VacancyHtml html, PageFacts facts,
            VacancyWords words, JobPosting posting, PublicAddress address) {
        this.template = template;
        this.html = html;
        this.facts = facts;
        this.words = words;
        this.posting = posting;
        this.address = address;
    }

    /** A language and the address of the page in it. */
    public record InLanguage(String lang, String href, String label) {
    }

    String of(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        String content = html.of(seen, programmes, language);
        List<InLanguage> languages = Arrays.stream(Language.values()).map(each -> new InLanguage(each.tag(),
                address.page(seen.vacancy().id(), each), words.text(each, "vacancy.read_here"))).toList();
        return template.data("lang", language.tag()).data("title", seen.vacancy().content().title())
                .data("summary", words.summary(seen, programmes, language))
                .data("canonical", address.page(seen.vacancy().id(), language)).data("languages", languages)
                .data("other", languages.get(Language.values().length - 1 - language.ordinal()))
                .data("kind", words.text(language, "vacancy.kind")).data("company", seen.companyName())
                .data("city", seen.city())
                .data("glanceTitle", words.text(language, "vacancy.at_a_glance"))
                .data("glance", facts.atAGlance(seen, programmes, language))
                .data("tasksTitle", words.text(language, "vacancy.tasks"))
                .data("tasks", seen.vacancy().content().tasks().stream().map(Task::text).toList())
                .data("factsTitle", words.text(language, "vacancy.facts"))
                .data("facts", facts.others(seen, programmes, language))
                .data("posting", new RawString(posting.of(seen, content, language)))
                .data("elsewhere", seen.vacancy().content().canonicalUrl())
                .data("toElsewhere", words.text(language, "vacancy.to_elsewhere"))
                .data("bySchool", words.text(language, "vacancy.by_school")).render();
    }
}
