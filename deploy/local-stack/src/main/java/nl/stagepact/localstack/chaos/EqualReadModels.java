package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sums of reporting-service, built from events, are those of shortage-service. */
record EqualReadModels(Gateway gateway) implements Invariant {

    @Override
    public String name() {
        return "read models equal what shortage-service holds";
    }

    @Override
    public List<String> violations() throws IOException {
        List<String> found = new ArrayList<>();
        for (int line = 1; line <= Counts.MOST_LINES; line++) {
            String code = Counts.region(line);
            String held = gateway.get("demo-sbb", "/shortage/v1/shortages?region=" + code).at("/items/0/shortage").asText();
            String read = gateway.get("demo-sbb", "/reporting/v1/regions/" + code + "/shortage-summary").path("shortage")
                    .asText();
            if (!held.equals(read)) {
                found.add(code + ": shortage-service holds " + held + ", reporting-service " + read);
            }
        }
        return found;
    }
}
