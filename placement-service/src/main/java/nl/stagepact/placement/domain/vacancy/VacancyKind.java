package nl.stagepact.placement.domain.vacancy;

/** What vacancies are counted by. */
public enum VacancyKind {

    PROGRAMME,
    LEVEL,
    LEARNING_PATH,
    FORM,
    SUPERVISION,
    OFFER
}
