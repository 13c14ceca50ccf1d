package nl.stagepact.placement.search.domain;

/** Properties by which search results are counted. */
public enum VacancyKind {

    PROGRAMME,
    LEVEL,
    LEARNING_PATH,
    FORM,
    SUPERVISION,
    OFFER
}
