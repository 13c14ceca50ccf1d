package nl.stagepact.testkit.right.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.testkit.right.vacancy.domain.VacancyState;

@Schema(name = "Link")
public record Link(String href) {

    public static Link to(VacancyState state) {
        return new Link("/vacancies?state=" + state);
    }
}
