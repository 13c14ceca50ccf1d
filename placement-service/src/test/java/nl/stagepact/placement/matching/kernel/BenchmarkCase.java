package nl.stagepact.placement.matching.kernel;

/** A size that is measured. */
enum BenchmarkCase {

    REGION("region", SyntheticCountry.regional(1), 512, 5),
    COUNTRY("country", SyntheticCountry.national(1), 512, 3),
    DENSE_REGION("dense region", SyntheticCountry.denseRegional(1), 1_024, 3),
    DENSE_COUNTRY("dense country", SyntheticCountry.denseNational(1), 2_048, 1),
    HUGE("huge", SyntheticCountry.huge(1), 2_048, 1);

    final String title;
    final SyntheticCountry country;
    /** Largest heap of the process that measures our own solver, in MiB. */
    final int heap;
    /** Of which the median is taken. */
    final int runs;

    BenchmarkCase(String title, SyntheticCountry country, int heap, int runs) {
        this.title = title;
        this.country = country;
        this.heap = heap;
        this.runs = runs;
    }

    Instance instance() {
        return country.instance(42);
    }
}
