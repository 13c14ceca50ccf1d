package nl.stagepact.localstack.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * One school's demo delivery. The totals come from the source documents. The dates and the split by school, learning path and,
 * except for Amersfoort's top 10, programme are invented, because no source has them.
 *
 * @param client client id that delivers
 * @param institution demo code that no register has issued
 * @param referenceDate differs between sets, so that they do not affect each other
 * @param resource name of the CSV file
 */
record DemoDelivery(String client, String institution, LocalDate referenceDate, String resource) {

    static final LocalDate AMERSFOORT = LocalDate.of(2026, 1, 15);
    static final LocalDate MIDDEN_UTRECHT = LocalDate.of(2020, 12, 1);
    static final LocalDate LEIDEN = LocalDate.of(2021, 3, 1);

    static List<DemoDelivery> all() {
        return List.of(
                new DemoDelivery("demo-school-a", "99DA", AMERSFOORT, "amersfoort-99DA.csv"),
                new DemoDelivery("demo-school-b", "99DB", AMERSFOORT, "amersfoort-99DB.csv"),
                new DemoDelivery("demo-school-c", "99DC", MIDDEN_UTRECHT, "midden-utrecht-99DC.csv"),
                new DemoDelivery("demo-school-d", "99DD", MIDDEN_UTRECHT, "midden-utrecht-99DD.csv"),
                new DemoDelivery("demo-school-e", "99DE", LEIDEN, "leiden-99DE.csv"));
    }

    String csv() {
        return DemoFile.read(resource);
    }
}
