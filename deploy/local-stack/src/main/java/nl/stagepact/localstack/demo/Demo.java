package nl.stagepact.localstack.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.StackFacts;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Delivers the figures of the source documents through the gateway and prints the responses. */
public final class Demo {

    /** Events normally arrive within a second; the timeout allows for a busy machine. */
    private static final int ATTEMPTS = 100;
    private static final long BETWEEN_MILLIS = 200;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final PublicApi api;
    private final Progress progress;
    private final PrintStream out;

    public Demo(StackFacts facts, Tokens tokens, Progress progress, PrintStream out) {
        this.api = new PublicApi(facts, tokens);
        this.progress = progress;
        this.out = out;
    }

    public void run() {
        progress.say("\nFive demo schools deliver their counts (dates and splits missing from the sources are invented):");
        DemoDelivery.all().forEach(this::push);
        DemoDelivery.all().forEach(this::consentToBePublishedAlone);
        DemoDropout dropout = DemoDropout.asOf(LocalDate.now(AMSTERDAM));
        dropout.push(api);
        printTopTen();
        printTotal("AM13", DemoDelivery.MIDDEN_UTRECHT, "Midden-Utrecht");
        printTotal("AM19", DemoDelivery.LEIDEN, "mboRijnland, in Holland Rijnland");
        printDropout(dropout);
        printSummary();
        printOpenData();
        printCompanies();
        printVacancies();
        printFeed();
        new DemoMatching(api, out, LocalDate.now(AMSTERDAM)).run();
        new DemoReport(api, out).run();
    }

    private void push(DemoDelivery delivery) {
        JsonNode receipt = api.push(delivery);
        out.printf(Locale.ROOT, "  %s at %s: %s, version %d, %d lines, shortage %d%n", delivery.institution(),
                delivery.referenceDate(), receipt.path("outcome").asText(), receipt.path("version").asInt(),
                receipt.path("lineCount").asInt(), receipt.path("totals").path("shortage").asInt());
    }

    /** Otherwise open data would withhold a region in which only this school delivered. */
    private void consentToBePublishedAlone(DemoDelivery delivery) {
        api.replace(delivery.client(), "/shortage/v1/institutions/" + delivery.institution() + "/publication-consent", """
                {"mayBePublishedAlone": true}""");
    }

    private void printTopTen() {
        JsonNode answer = api.get("demo-policy-officer", "/shortage/v1/shortages/top?region=AM14&limit=10&validAt="
                + DemoDelivery.AMERSFOORT);
        out.println("\nGET /shortage/v1/shortages/top?region=AM14&limit=10, as a policy officer of Amersfoort:");
        long sum = 0;
        for (JsonNode row : answer.path("items")) {
            sum += row.path("shortage").asLong();
            out.printf(Locale.ROOT, "  %3d  %-34s niveau %s  %5d%s%n", row.path("rank").asInt(),
                    row.path("programmeName").asText(), row.path("level").asText(), row.path("shortage").asLong(),
                    row.path("demo").asBoolean() ? "   (demo code " + row.path("programmeCode").asText() + ")" : "");
        }
        out.printf(Locale.ROOT, "       %-44s %5d%n", "sum", sum);
    }

    private void printTotal(String region, LocalDate date, String name) {
        JsonNode answer = api.get("demo-sbb",
                "/shortage/v1/shortages?region=" + region + "&groupBy=region&validAt=" + date);
        out.printf(Locale.ROOT, "%n%s (%s): shortage %d%n", name, region,
                answer.path("items").path(0).path("shortage").asLong());
    }

    private void printDropout(DemoDropout dropout) {
        String path = "/shortage/v1/dropout?region=" + DemoDropout.REGION + "&from=" + dropout.month() + "&to="
                + dropout.month();
        JsonNode answer = api.get(DemoDropout.CLIENT, path);
        out.printf(Locale.ROOT, "%nGET %s, as a school of the pact (invented): %d dropped out for lack of a place, of %d; %s%n",
                path, answer.path("items").path(0).path("droppedOutForLackOfPlace").asLong(),
                answer.path("items").path(0).path("droppedOut").asLong(), answer.path("coverage").path("summary").asText());
    }

    private void printSummary() {
        JsonNode summary = awaitSummary();
        out.printf(Locale.ROOT, "%nGET /reporting/v1/regions/AM14/shortage-summary, built from events: total %d, schools %s%n",
                summary.path("shortage").asLong(), summary.path("coverage").path("delivered").findValuesAsText(
                        "institutionCode"));
    }

    private void printOpenData() {
        api.post("demo-administrator", "/shortage/v1/open-data/publications");
        JsonNode answer = api.getAnonymously("/shortage/v1/open-data/shortages?groupBy=region,level");
        out.printf(Locale.ROOT,
                "%nGET /shortage/v1/open-data/shortages?groupBy=region,level, as everyone, each with noise of at most %d:%n",
                answer.path("about").path("profile").path("maximumDeviation").asInt());
        for (JsonNode row : answer.path("items")) {
            if (row.path("shortage").asLong() > 0) {
                out.printf(Locale.ROOT, "  %s niveau %s  %s%n", row.path("region").asText(), row.path("level").asText(),
                        row.path("status").asText().equals("shown") ? row.path("shortage").asText()
                                : row.path("status").asText());
            }
        }
    }

    private void printCompanies() {
        out.printf(Locale.ROOT, "%nPOST /placement/v1/sbb/company-mutations, as SBB: %s%n",
                DemoCompanies.deliver(api).path("items").findValuesAsText("outcome"));
        for (String company : List.of(DemoCompanies.COMPANY, "900000003")) {
            String path = "/placement/v1/recognition-verdicts?leerbedrijfId=" + company + "&programme="
                    + DemoCompanies.PROGRAMME;
            out.printf(Locale.ROOT, "GET %s: %s%n", path, api.get("demo-school-a", path).path("explanation").asText());
        }
        String vacancies = "/placement/v1/vacancies?programme=" + DemoCompanies.PROGRAMME + "&leerbedrijfId="
                + DemoCompanies.COMPANY;
        if (api.getAnonymously(vacancies).path("items").isEmpty()) {
            // Succeeds once placement-service has received the programme's register event.
            await("placement-service did not receive the programmes; see its log.", () -> api.offer("demo-company",
                    "/placement/v1/vacancies", DemoCompanies.vacancy(LocalDate.now(AMSTERDAM))));
        }
        out.printf(Locale.ROOT, "GET %s, as everyone:%n", vacancies);
        for (JsonNode vacancy : api.getAnonymously(vacancies).path("items")) {
            out.printf(Locale.ROOT, "  %s at %s, %d places from %s%n", vacancy.path("title").asText(),
                    vacancy.path("company").path("name").asText(), vacancy.path("places").asInt(),
                    vacancy.path("from").asText());
        }
    }

    private void printVacancies() {
        JsonNode offered = await("placement-service rejects places of the demo; see its log.",
                () -> DemoCompanies.offerAll(api, LocalDate.now(AMSTERDAM)));
        out.printf(Locale.ROOT, "%nPOST /placement/v1/vacancy-sources/demo/deliveries, as SBB: %s%n", offered.path("outcomes"));
        String path = "/placement/v1/vacancies?near=3811&within=25&counts=true";
        JsonNode found = api.getAnonymously(path);
        out.printf(Locale.ROOT, "GET %s, as everyone: %d vacancies, by level:%n", path, found.path("total").asInt());
        for (JsonNode level : found.path("counts").path("level")) {
            out.printf(Locale.ROOT, "  niveau %s  %3d%n", level.path("code").asText(), level.path("count").asInt());
        }
    }

    private void printFeed() {
        JsonNode known = api.get("demo-partner", "/placement/v1/feeds").path("items");
        JsonNode feed = known.isEmpty()
                ? api.post("demo-partner", "/placement/v1/feeds",
                        "{\"name\": \"Stages in Amersfoort\", \"filter\": {\"near\": \"3811\"}}")
                : known.path(0);
        out.printf(Locale.ROOT, "%nA public feed for a partner's website:%n  %s%n  %s%n",
                feed.path("links").path("page").asText(), feed.path("links").path("jsonFeed").asText());
    }

    private JsonNode awaitSummary() {
        return await("reporting-service did not receive the deliveries; see its log.",
                () -> api.find("demo-policy-officer", "/reporting/v1/regions/AM14/shortage-summary")
                        .filter(summary -> summary.path("coverage").path("delivered").size() >= 2));
    }

    private static JsonNode await(String otherwise, Supplier<Optional<JsonNode>> answer) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<JsonNode> there = answer.get();
            if (there.isPresent()) {
                return there.get();
            }
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted during the demo.");
            }
        }
        throw new StackFailure(otherwise);
    }
}
