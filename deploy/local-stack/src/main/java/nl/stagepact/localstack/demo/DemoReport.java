package nl.stagepact.localstack.demo;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** An invented report of discrimination: sent anonymously, talked about, decided and closed. */
final class DemoReport {

    private static final String BASE = "/discrimination/v1";
    private static final String ADVISER = "demo-adviser-a";
    private static final String MUNICIPALITY = "demo-social-return-adviser";

    private static final Map<String, String> DESKS = Map.of(ADVISER, "99DA", "demo-adviser-b", "99DB",
            "demo-discrimination-desk", "discriminatie-nl", "demo-sbb-complaints", "sbb", MUNICIPALITY, "gm0307",
            "demo-inclusion-adviser", "gm0307-inclusion");

    private static final String HANDLING = """
            {"name": "Demo desk %s", "open": true, "readers": ["Vertrouwenspersoon"], "substitute": "Zorgcoördinator",
             "descriptionNl": "Een vertrouwenspersoon leest uw melding en reageert binnen drie werkdagen.",
             "descriptionEn": "A confidential adviser reads your report and answers within three working days.",
             "confirmWorkingDays": 3, "acknowledgeDays": 7, "feedbackMonths": 3}""";
    private static final String TOLD = """
            {"name": "Demo desk %s", "open": true, "readers": ["Adviseur"], "substitute": "Teamleider",
             "descriptionNl": "Wij lezen alleen om welk bedrijf het gaat, en spreken het erop aan hoe het met studenten omgaat.",
             "descriptionEn": "We only read which company it is, and talk to it about how it treats students."}""";

    private final PublicApi api;
    private final PrintStream out;

    DemoReport(PublicApi api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    void run() {
        DESKS.forEach((client, desk) -> api.create(client, BASE + "/desks/" + desk,
                (desk.startsWith("gm") ? TOLD : HANDLING).formatted(desk)));
        Set<String> before = received();
        String code = report();
        Set<String> received = received();
        received.removeAll(before);
        String path = BASE + "/cases/" + received.iterator().next();
        out.printf(Locale.ROOT, "  the school's adviser may read %s, and nobody's name%n",
                api.get(ADVISER, path).path("parts"));
        out.printf(Locale.ROOT, "  SBB may read %s%n", api.get("demo-sbb-complaints", path).path("parts"));
        out.printf(Locale.ROOT, "  the municipality may read %s, and not when it was reported%n",
                api.get(MUNICIPALITY, path).path("parts"));
        api.step(ADVISER, path, """
                {"state": "confirmed", "message": "We have read your report. May we call the company, without your name?"}""");
        api.postByCode(code, BASE + "/own-report/messages", "{\"text\": \"Yes, please.\"}");
        api.step(ADVISER, path, "{\"state\": \"in_hand\"}");
        api.step(ADVISER, path, """
                {"state": "outcome", "decision": {"outcome": "mediated", "delayWeeks": 0,
                 "explanation": "The company apologises and invites you again."}}""");
        api.step(ADVISER, path, "{\"state\": \"closed\"}");
        JsonNode own = api.getByCode(code, BASE + "/own-report");
        out.printf(Locale.ROOT, "  the reporter reads: %s %s%n", own.path("explanation").asText(),
                own.path("decisions").path(0).path("explanation").asText());
        own.path("readings").forEach(reading -> out.printf(Locale.ROOT, "    read on %s by %s: %s%n",
                reading.path("readOn").asText(), reading.path("role").asText(), reading.path("parts")));
    }

    private String report() {
        JsonNode receipt = api.postAnonymously(BASE + "/reports", """
                {"language": "en", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": ["rejection"],
                 "grounds": ["religion"], "impacts": ["confidence"], "educationType": "mbo", "programmeCode": "25180",
                 "municipalityOfResidence": "GM0307", "municipalityOfIncident": "GM0307"},
                 "company": {"name": "De Korenaar", "city": "Amersfoort"},
                 "account": "I could come if I took off my headscarf.", "handledBy": "99DA",
                 "consents": [{"desk": "sbb", "parts": ["company", "facts"]}, {"desk": "gm0307", "parts": ["company"]}]}""");
        out.printf(Locale.ROOT,
                "%nPOST /discrimination/v1/reports, as everyone, without an account (invented): received on %s%n",
                receipt.path("receivedOn").asText());
        return receipt.path("receiptCode").asText();
    }

    /** Cases that the school's desk has not looked at yet. The reporter does not learn which of them is the own one. */
    private Set<String> received() {
        Set<String> ids = new HashSet<>();
        String page = BASE + "/cases?state=received&pageSize=100";
        while (!page.isEmpty()) {
            JsonNode answer = api.get(ADVISER, page);
            ids.addAll(answer.path("items").findValuesAsText("id"));
            page = answer.path("next").asText();
        }
        return ids;
    }
}
