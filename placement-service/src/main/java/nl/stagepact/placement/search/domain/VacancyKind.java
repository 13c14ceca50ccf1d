package nl.stagepact.placement.search.domain;

/** What vacancies are counted by. */
public enum VacancyKind {

    PROGRAMME,
    LEVEL,
    LEARNING_PATH,
    FORM,
    SUPERVISION,
    OFFER
}
