package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Every acknowledged delivery and vacancy has one event on its topic, and reporting-service has received it. */
record EveryEventOnce(ChaosStack stack, History history) implements Invariant {

    private static final String VACANCY = "nl.stagepact.vacancies.vacancy-published.v1";

    @Override
    public String name() {
        return "every acknowledged write has one event, received by reporting-service";
    }

    @Override
    public List<String> violations() throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        Map<String, Set<String>> deliveries = Topic.of(stack, "shortage-service").events(Poison.TYPE,
                EveryEventOnce::ofDelivery);
        Map<String, Set<String>> vacancies = Topic.of(stack, "placement-service").events(VACANCY,
                event -> event.path("vacancyId").asText());
        acknowledged(DeliveryClient.OBJECT).forEach(sent -> judge(sent,
                deliveries.getOrDefault(sent.object() + " v" + sent.answer(), Set.of()), found));
        acknowledged(VacancyClient.OBJECT).forEach(sent -> judge(sent, vacancies.getOrDefault(sent.answer(), Set.of()), found));
        Set<String> expected = new HashSet<>();
        deliveries.values().forEach(expected::addAll);
        vacancies.values().forEach(expected::addAll);
        expected.removeAll(new HashSet<>(stack.column("reporting-service", "select id from inbox")));
        expected.forEach(id -> found.add("event " + id + " was not received by reporting-service"));
        return found;
    }

    private Stream<Sent> acknowledged(String prefix) {
        return history.all().stream().filter(Sent::acknowledged).filter(sent -> sent.object().startsWith(prefix));
    }

    private static void judge(Sent sent, Set<String> events, List<String> found) {
        if (events.size() != 1) {
            found.add("events " + events + " of " + sent);
        }
    }

    private static String ofDelivery(JsonNode event) {
        return DeliveryClient.OBJECT + "/shortage/v1/institutions/" + event.path("institutionCode").asText() + "/deliveries/"
                + event.path("referenceDate").asText() + " v" + event.path("version").asText();
    }
}
