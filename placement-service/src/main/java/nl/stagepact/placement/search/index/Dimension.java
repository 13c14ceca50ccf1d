package nl.stagepact.placement.search.index;

/** Properties by which vacancies are looked up: the index holds the rows of each value. */
enum Dimension {

    PROGRAMME,
    LEARNING_PATH,
    FORM,
    SUPERVISION,
    OFFER,
    DAY,
    MUNICIPALITY,
    COVERS_COSTS
}
