package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/**
 * Every operation of discrimination-service, with every caller and every state of consent, is answered as the table in
 * resources says. The operations come from the contract: one that the table does not list fails the test.
 */
@ExtendWith(WholeStack.class)
class AccessMatrixIT {

    private static final String BASE = "/discrimination/v1";
    private static final List<String> CONSENTS = List.of("no consent", "consent", "consent withdrawn");
    private static final List<String> CODES = List.of("code", "other code", "no code");
    private static final List<String> OTHER_DESKS = List.of("99DB", "discriminatie-nl", "sbb", "gm0307", "gm0307-inclusion");

    private final Map<String, String> tokens = new HashMap<>();

    @Test
    void everyCellIsAnsweredAsTheTableSays(Running stack) throws IOException {
        JsonNode contract = stack.getAnonymously(BASE + "/openapi.json").json();
        AReport.describeDesks(stack);
        Map<String, AReport> reports = new HashMap<>();
        CONSENTS.forEach(situation -> reports.put(situation, AReport.send(stack)));
        OTHER_DESKS.forEach(desk -> {
            reports.get("consent").share(desk, shareable(desk));
            reports.get("consent withdrawn").share(desk, shareable(desk));
            reports.get("consent withdrawn").share(desk);
        });
        List<String[]> table = table();
        List<String> callers = List.of(table.getFirst()).subList(2, table.getFirst().length);
        Set<String> listed = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String[] row : table.subList(1, table.size())) {
            listed.add(row[0] + " / " + row[1]);
            // What a reporter does changes the report, so each operation has one of its own.
            AReport report = row[1].equals("code") ? AReport.unlisted(stack)
                    : reports.getOrDefault(row[1], reports.get("consent"));
            for (int i = 0; i < callers.size(); i++) {
                String answer = word(call(stack, contract, row[0], row[1], callers.get(i), report));
                if (!answer.equals(row[i + 2])) {
                    wrong.add(row[0] + " / " + row[1] + " by " + callers.get(i) + ": " + answer + ", not " + row[i + 2]);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(cells(contract));
    }

    private Answer call(Running stack, JsonNode contract, String operationId, String situation, String caller,
            AReport report) {
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().path("operationId").asText().equals(operationId)) {
                    return send(stack, contract, path.getKey(), operation.getKey(), operation.getValue(), situation, caller,
                            report);
                }
            }
        }
        throw new IllegalArgumentException("Not in the contract: " + operationId);
    }

    private Answer send(Running stack, JsonNode contract, String path, String method, JsonNode operation, String situation,
            String caller, AReport report) {
        HttpRequest.Builder request = stack.request(BASE + path.replace("{caseId}", report.caseId())
                .replace("{attachmentId}", path.contains("{attachmentId}") ? report.attachmentId() : "")
                .replace("{deskCode}", "99DA").replace("{requestId}", "0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c")
                .replace("{institutionCode}", "99DA").replace("{deadLetterId}", "0b7c2f5e-6f0a-4c57-9d2e-0d9c2f7a1b3c")
                .replace("{period}", "2026-Q1").replace("{year}", "2025"));
        JsonNode content = operation.at("/requestBody/content/application~1json");
        String example = content.at("/examples").properties().stream().findFirst().map(Map.Entry::getKey).orElse("");
        String body = content.isMissingNode() ? "A file" : contract.at("/components/examples/" + example + "/value").toString();
        request.method(method.toUpperCase(), !operation.has("requestBody") ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body)).header("Content-Type", "application/json").header("If-Match", "*");
        if (!caller.equals("nobody")) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(caller, stack.tokens()::of));
        }
        if (situation.equals("code")) {
            request.header("Receipt-Code", report.code());
        } else if (situation.equals("other code")) {
            request.header("Receipt-Code", "0000-0000-0000-0000-0000-0000-0000-0000");
        }
        return stack.send(request.build());
    }

    private static String[] shareable(String desk) {
        if (desk.startsWith("gm")) {
            return new String[] { "company" };
        }
        String parts = "company,facts,account,conversation" + (desk.equals("sbb") ? "" : ",attachments");
        return parts.split(",");
    }

    private static String word(Answer answer) {
        return switch (answer.status()) {
            case 200, 201, 204, 409 -> "yes";
            case 400 -> "invalid";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "unseen";
            default -> answer.status() + " " + answer.http().body();
        };
    }

    private static Set<String> cells(JsonNode contract) {
        Set<String> cells = new LinkedHashSet<>();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (operation.getValue().has("operationId") && !path.getKey().equals("/openapi.json")) {
                List<String> situations = path.getKey().contains("{caseId}") ? CONSENTS
                        : path.getKey().startsWith("/own-report") ? CODES : List.of("-");
                situations.forEach(
                        situation -> cells.add(operation.getValue().path("operationId").asText() + " / " + situation));
            }
        }));
        return cells;
    }

    private static List<String[]> table() throws IOException {
        try (InputStream file = AccessMatrixIT.class.getResourceAsStream("/access/discrimination-service.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";")).toList();
        }
    }
}
