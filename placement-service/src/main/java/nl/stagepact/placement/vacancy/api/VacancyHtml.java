package nl.stagepact.placement.vacancy.api;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.domain.Task;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.servicekit.problem.Language;

/** A vacancy as an HTML fragment. The template escapes all values. */
@ApplicationScoped
public class VacancyHtml {

    private final Template template;
    private final VacancyWords words;

    VacancyHtml(@Location("vacancy-content.html") Template template, VacancyWords words) {
        this.template = template;
        this.words = words;
    }

    public String of(PublishedVacancy seen, Map<String, Programme> programmes, Language language) {
        return template.data("facts", words.facts(seen, programmes, language))
                .data("tasks", seen.vacancy().content().tasks().stream().map(Task::text).toList()).render();
    }
}
