package nl.stagepact.placement.round.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.matching.domain.MatchingOutcome.CaseOutcome;
import nl.stagepact.servicekit.problem.CurrentLanguage;
import nl.stagepact.servicekit.problem.Texts;

/** Tells the outcome for a student in sentences. */
@ApplicationScoped
class AnswerTexts {

    private final Texts texts;
    private final CurrentLanguage language;

    AnswerTexts(Texts texts, CurrentLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    List<String> of(CaseOutcome outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.shared()) {
            lines.add(text("answer.shared", outcome.minutesTenths() / 10));
        }
        if (!outcome.days().isEmpty()) {
            lines.add(text("answer.days", outcome.days().stream().map(day -> text("answer.day." + day))
                    .collect(Collectors.joining(", "))));
        }
        if (outcome.vacancyId() != null && !outcome.shared()) {
            lines.addFirst(text("answer.placed", outcome.minutesTenths() / 10, outcome.candidates(), outcome.preferred()));
        }
        if (outcome.vacancyId() != null) {
            return lines;
        }
        lines.add(text(outcome.candidates() == 0 ? "answer.no_candidate" : "answer.not_placed", outcome.candidates(),
                outcome.blocking()));
        outcome.removed().forEach((constraint, number) -> lines.add(text("answer.removed." + constraint, number)));
        outcome.remedies().forEach(each -> lines.add(text("answer.remedy." + each.change(), each.vacancyIds().size() - 1)));
        if (!outcome.parts().isEmpty()) {
            lines.add(text("answer.parts", outcome.parts().size()));
        }
        return lines;
    }

    /** For a company: numbers that are hidden are told of without the number. */
    List<String> of(int students, VacancyAnswerView.NumberView candidates, List<VacancyAnswerView.RemovedView> removed) {
        List<String> lines = new ArrayList<>();
        lines.add(text(students == 0 ? "answer.vacancy.nobody" : "answer.vacancy.students", students));
        if (candidates.students() != null) {
            lines.add(text("answer.vacancy.candidates", candidates.students()));
        }
        removed.forEach(each -> lines.add(each.number().students() == null
                ? text("answer.vacancy.some." + each.constraint())
                : text("answer.vacancy.removed." + each.constraint(), each.number().students())));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return texts.get(language.get(), key, List.of(arguments));
    }
}
