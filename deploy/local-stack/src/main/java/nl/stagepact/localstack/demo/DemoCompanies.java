package nl.stagepact.localstack.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Training companies as delivered by SBB, and what they offer. Ids and names are invented. */
final class DemoCompanies {

    static final String COMPANY = "900000001";
    static final String PROGRAMME = "25180";

    private static final int FROM = 6;

    private DemoCompanies() {
    }

    /**
     * By mutations rather than a snapshot, so that other companies in the stack are kept.
     *
     * @return the result of each mutation
     */
    static JsonNode deliver(PublicApi api) {
        return api.post("demo-sbb", "/placement/v1/sbb/company-mutations", DemoFile.read("companies.json"));
    }

    /**
     * Places of several companies, from a vacancy bank; delivered again they are the same, at later dates.
     *
     * @return the result of each; empty while placement-service does not know all programmes yet
     */
    static Optional<JsonNode> offerAll(PublicApi api, LocalDate today) {
        JsonNode results = api.post("demo-sbb", "/placement/v1/vacancy-sources/demo/deliveries", "text/csv", places(today));
        return results.path("outcomes").has("refused") ? Optional.empty() : Optional.of(results);
    }

    /** The file tells in how many months a place starts, and how many months it lasts. */
    private static String places(LocalDate today) {
        return DemoFile.read("vacancies.csv").replace("startsIn;lasts", "from;to").lines().map(line -> {
            String[] cells = line.split(";", -1);
            if (cells[FROM].matches("[0-9]+")) {
                LocalDate from = today.plusMonths(Integer.parseInt(cells[FROM]));
                cells[FROM + 1] = from.plusMonths(Integer.parseInt(cells[FROM + 1])).toString();
                cells[FROM] = from.toString();
            }
            return String.join(";", cells);
        }).collect(Collectors.joining("\n"));
    }

    /** A vacancy that starts in a month. */
    static String vacancy(LocalDate today) {
        return """
                {"leerbedrijfId": "%s", "title": "Bakker in opleiding", "tasks": [{"workProcess": "B1-K1-W1", "text": "Deeg maken en brood bakken"}],
                 "programmeCodes": ["%s"], "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday", "tuesday", "friday"],
                 "hoursPerWeek": 24, "places": 2, "offers": ["fixed_supervisor", "visit_beforehand"],
                 "compensation": {"perDayCents": 2500, "coversCosts": true}}"""
                .formatted(COMPANY, PROGRAMME, today.plusMonths(1), today.plusMonths(6));
    }
}
