package nl.stagepact.testkit.right.vacancy.outgoing;

import nl.stagepact.testkit.right.vacancy.domain.Vacancy;
import nl.stagepact.testkit.right.wire.Link;

public class VacancyMail {

    public Link send(Vacancy vacancy) {
        return new Link("/vacancies/" + vacancy.id());
    }
}
