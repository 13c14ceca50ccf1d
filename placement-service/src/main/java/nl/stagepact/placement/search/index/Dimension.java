package nl.stagepact.placement.search.index;

/** By what vacancies are looked up: for each value of it the index knows which ones have it. */
enum Dimension {

    PROGRAMME,
    LEARNING_PATH,
    FORM,
    SUPERVISION,
    OFFER,
    DAY,
    MUNICIPALITY,
    STEM,
    COVERS_COSTS
}
