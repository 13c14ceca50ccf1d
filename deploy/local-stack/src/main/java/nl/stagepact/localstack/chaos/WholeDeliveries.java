package nl.stagepact.localstack.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Every acknowledged delivery is a version, once and with the number that was acknowledged; one of unknown outcome is a version
 * once or not at all; a refused one is none. Versions have no gaps, and each has all its lines.
 */
record WholeDeliveries(Gateway gateway, History history) implements Invariant {

    @Override
    public String name() {
        return "deliveries: acknowledged ones once, refused ones never, versions and lines whole";
    }

    @Override
    public List<String> violations() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<Sent>>> each : history.writes(DeliveryClient.OBJECT).entrySet()) {
            String path = each.getKey().substring(DeliveryClient.OBJECT.length());
            compare(path, each.getValue(), gateway.get("demo-sbb", path), found);
        }
        return found;
    }

    private void compare(String path, Map<String, List<Sent>> sent, JsonNode stored, List<String> found) throws IOException {
        Map<String, List<String>> versions = new HashMap<>();
        int expected = stored.path("versions").size();
        for (JsonNode version : stored.path("versions")) {
            String number = version.path("version").asText();
            String total = version.path("totals").path("shortage").asText();
            if (!number.equals("" + expected--)) {
                found.add(path + ": version " + number + " where " + (expected + 1) + " belongs");
            }
            versions.computeIfAbsent(total, any -> new ArrayList<>()).add(number);
            if (!sent.containsKey(total)) {
                found.add(path + ": version " + number + " has total " + total + ", which nobody sent");
            } else if (version.path("lineCount").asInt() != new Counts(Integer.parseInt(total)).lines()) {
                found.add(path + ": version " + number + " of " + total + " has " + version.path("lineCount") + " lines");
            }
        }
        sent.forEach((total, attempts) -> judge(path, attempts, versions.getOrDefault(total, List.of()), found));
        if (!stored.path("versions").isEmpty()) {
            compareLines(path, stored.path("latest").path("totals").path("shortage").asInt(), found);
        }
    }

    private static void judge(String path, List<Sent> attempts, List<String> versions, List<String> found) {
        Outcome outcome = History.outcome(attempts);
        String said = path + ": " + outcome + " but stored as " + versions + ": " + attempts.getFirst();
        boolean right = switch (outcome) {
            case ACKNOWLEDGED -> versions.equals(List.of(attempts.getFirst().answer()));
            case REFUSED -> versions.isEmpty();
            case UNKNOWN -> versions.size() <= 1;
        };
        if (!right) {
            found.add(said);
        }
    }

    private void compareLines(String path, int total, List<String> found) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        for (JsonNode line : gateway.get("demo-sbb", path + "/lines").path("lines")) {
            lines.merge(line.path("regionCode").asText(), line.path("shortage").asInt(), Integer::sum);
        }
        if (!lines.equals(new Counts(total).byRegion())) {
            found.add(path + ": lines of " + total + " are " + lines);
        }
    }
}
