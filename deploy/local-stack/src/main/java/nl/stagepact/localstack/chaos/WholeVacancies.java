package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Every acknowledged vacancy is there once, under the acknowledged id; also when it was sent again under the same key. */
record WholeVacancies(Gateway gateway, History history) implements Invariant {

    private static final String ITEMS = "/vacancies?pageSize=100";

    @Override
    public String name() {
        return "vacancies: acknowledged ones once, refused ones never, repeated keys once";
    }

    @Override
    public List<String> violations() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<Sent>>> each : history.writes(VacancyClient.OBJECT).entrySet()) {
            String company = each.getKey().substring(VacancyClient.OBJECT.length());
            Map<String, List<String>> stored = stored(company);
            each.getValue()
                    .forEach((title, attempts) -> judge(company, attempts, stored.getOrDefault(title, List.of()), found));
            stored.keySet().stream().filter(title -> !each.getValue().containsKey(title))
                    .forEach(title -> found.add(company + ": " + title + " was never sent"));
        }
        return found;
    }

    private Map<String, List<String>> stored(String company) throws IOException {
        Map<String, List<String>> idsByTitle = new HashMap<>();
        String path = "/placement/v1/training-companies/" + company + ITEMS;
        while (!path.isEmpty()) {
            JsonNode page = gateway.get("demo-sbb", path);
            for (JsonNode each : page.path("items")) {
                JsonNode vacancy = each.path("vacancy");
                idsByTitle.computeIfAbsent(vacancy.path("title").asText(), any -> new ArrayList<>())
                        .add(vacancy.path("id").asText());
            }
            String next = page.path("next").asText("");
            path = next.startsWith("http") ? URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery() : next;
        }
        return idsByTitle;
    }

    private static void judge(String company, List<Sent> attempts, List<String> ids, List<String> found) {
        Outcome outcome = History.outcome(attempts);
        boolean right = switch (outcome) {
            case ACKNOWLEDGED -> ids.size() == 1 && attempts.stream().filter(Sent::acknowledged)
                    .allMatch(sent -> sent.answer().equals(ids.getFirst()));
            case REFUSED -> ids.isEmpty();
            case UNKNOWN -> ids.size() <= 1;
        };
        if (!right) {
            found.add(company + ": " + outcome + " but stored as " + ids + ": " + attempts);
        }
    }
}
