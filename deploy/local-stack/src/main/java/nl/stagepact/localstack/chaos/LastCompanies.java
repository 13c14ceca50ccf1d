package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A company has the name of its last acknowledged change, or of a later one whose outcome is unknown. */
record LastCompanies(Gateway gateway, History history) implements Invariant {

    @Override
    public String name() {
        return "companies: the last acknowledged change holds";
    }

    @Override
    public List<String> violations() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<Sent>>> each : history.writes(CompanyClient.OBJECT).entrySet()) {
            String company = each.getKey().substring(CompanyClient.OBJECT.length());
            String name = gateway.get("demo-sbb", "/placement/v1/training-companies/" + company).path("name").asText();
            long last = each.getValue().entrySet().stream()
                    .filter(change -> History.outcome(change.getValue()) == Outcome.ACKNOWLEDGED)
                    .mapToLong(change -> Long.parseLong(change.getKey())).max().orElse(0);
            boolean right = each.getValue().entrySet().stream()
                    .filter(change -> Long.parseLong(change.getKey()) >= last)
                    .filter(change -> History.outcome(change.getValue()) != Outcome.REFUSED)
                    .anyMatch(change -> CompanyClient.name(Long.parseLong(change.getKey())).equals(name));
            if (!right && last > 0) {
                found.add("company " + company + " is called \"" + name + "\" after change " + last);
            }
        }
        return found;
    }
}
