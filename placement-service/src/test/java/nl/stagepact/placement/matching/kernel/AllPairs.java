package nl.stagepact.placement.matching.kernel;

/** Looks at every pair of a student and a place, without an index. */
final class AllPairs {

    private AllPairs() {
    }

    /** By student and place; {@value Eligibility#NONE} where the student could not have the place. */
    static int[][] costs(Instance instance) {
        Eligibility eligibility = new Eligibility(instance.travel());
        return instance.students().stream().map(student -> instance.places().stream()
                .mapToInt(place -> place.programmes().contains(student.programme()) ? eligibility.cost(student, place)
                        : Eligibility.NONE)
                .toArray()).toArray(int[][]::new);
    }
}
