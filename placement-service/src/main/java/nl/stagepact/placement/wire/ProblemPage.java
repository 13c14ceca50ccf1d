package nl.stagepact.placement.wire;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.ProblemException;
import nl.stagepact.servicekit.problem.Texts;

/** Renders a problem as a page for clients that prefer HTML. */
@ApplicationScoped
public class ProblemPage {

    private final Template template;
    private final Texts texts;

    ProblemPage(@Location("problem.html") Template template, Texts texts) {
        this.template = template;
        this.texts = texts;
    }

    /** @throws ProblemException the problem itself, when the client does not prefer HTML */
    public String of(ProblemException problem, HttpHeaders headers, Language language) {
        if (!Pages.arePreferred(headers)) {
            throw problem;
        }
        return template.data("lang", language.tag()).data("title", texts.get(language, problem.name() + ".title", List.of()))
                .data("text", texts.get(language, problem.name() + ".detail", problem.arguments())).render();
    }
}
