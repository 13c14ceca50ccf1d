package nl.stagepact.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import nl.stagepact.localstack.StackFailure;

/**
 * One school's delivery of the demo. The totals stand in the source documents; no source says how they divide over schools,
 * learning paths and (but for Amersfoort's top 10) programmes, nor at which day: those splits and dates are invented.
 *
 * @param client who pushes
 * @param institution a demo code, outside the codes that the registers have given out
 * @param referenceDate another one per set, so that no set disturbs another
 * @param resource the CSV that is pushed
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
        try (InputStream file = DemoDelivery.class.getResourceAsStream("/demo/" + resource)) {
            if (file == null) {
                throw new StackFailure("The demo lacks " + resource + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StackFailure("The demo's " + resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
