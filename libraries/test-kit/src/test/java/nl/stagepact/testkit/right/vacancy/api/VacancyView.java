package nl.stagepact.testkit.right.vacancy.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.testkit.right.vacancy.domain.Vacancy;
import nl.stagepact.testkit.right.vacancy.domain.VacancyState;
import nl.stagepact.testkit.right.wire.Link;

@Schema(name = "Vacancy")
public record VacancyView(Link self, VacancyState state) {

    public static VacancyView of(Vacancy vacancy) {
        return new VacancyView(new Link("/vacancies/" + vacancy.id()), vacancy.state());
    }
}
