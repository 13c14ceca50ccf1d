package nl.stagepact.placement.wire;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** A refusal for whoever asks for pages before anything else, a person with a browser: the same as the problem says. */
@ApplicationScoped
public class ProblemPage {

    private final Template template;
    private final Texts texts;

    ProblemPage(@Location("problem.html") Template template, Texts texts) {
        this.template = template;
        this.texts = texts;
    }

    /** @throws ProblemException the problem itself, when no page is asked for */
    public String of(ProblemException problem, HttpHeaders headers, Language language) {
        if (!Pages.areAskedFor(headers)) {
            throw problem;
        }
        return template.data("lang", language.tag()).data("title", texts.get(language, problem.name() + ".title", List.of()))
                .data("text", texts.get(language, problem.name() + ".detail", problem.arguments())).render();
    }
}
