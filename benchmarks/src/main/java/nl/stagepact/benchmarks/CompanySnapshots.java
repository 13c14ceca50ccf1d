package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Measures a snapshot of all training companies: the first, an unchanged one, and one with a hundredth changed. */
final class CompanySnapshots {

    private static final int COMPANIES = 250_000;
    private static final int FEW = COMPANIES / 10;
    private static final int RECOGNITIONS = 3;

    private final Stack stack;
    private final String base;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    CompanySnapshots(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url("placement-service").replace("localhost", "127.0.0.1");
        this.tokens = new Tokens(stack.facts(), stack.secrets());
    }

    void measure() throws Exception {
        Path file = Files.createTempFile("companies", ".ndjson");
        try {
            say("%,d companies with %d recognitions each, straight to placement-service:", COMPANIES, RECOGNITIONS);
            timed("the first snapshot", file, 1, COMPANIES, 0);
            timed("the same again", file, 2, COMPANIES, 0);
            timed("one in a hundred changed", file, 3, COMPANIES, 100);
            Memory memory = new Memory(stack, "placement-service");
            write(file, FEW, 0);
            double few = memory.highestDuring(() -> put(file, 4));
            write(file, COMPANIES, 0);
            double many = memory.highestDuring(() -> put(file, 5));
            say("highest sampled live heap: %.0f MB of %,d companies, %.0f MB of %,d, ratio %.2f", few, FEW, many,
                    COMPANIES, many / few);
        } finally {
            Files.delete(file);
        }
    }

    private void timed(String what, Path file, int sequence, int companies, int changedOneIn) throws IOException {
        write(file, companies, changedOneIn);
        long start = System.nanoTime();
        String answer = put(file, sequence);
        say("  %-28s %5.1f s (asked: 60)   %s", what, (System.nanoTime() - start) / 1e9, answer);
    }

    private String put(Path file, int sequence) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/placement/v1/sbb/company-snapshots/" + sequence))
                .header("Authorization", "Bearer " + tokens.of("demo-sbb")).header("Content-Type", "application/x-ndjson")
                .PUT(HttpRequest.BodyPublishers.ofFile(file)).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StackFailure("The snapshot was rejected: " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.");
        }
    }

    /** @param changedOneIn every n-th company gets another name; 0 for none */
    private static void write(Path file, int companies, int changedOneIn) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < companies; i++) {
                out.write(company(i, changedOneIn > 0 && i % changedOneIn == 0 ? "Nieuw" : "Bedrijf"));
            }
        }
    }

    private static String company(int number, String name) {
        StringBuilder recognitions = new StringBuilder();
        for (int i = 0; i < RECOGNITIONS; i++) {
            recognitions.append(i == 0 ? "" : ", ").append(String.format(Locale.ROOT, """
                    {"programmeCode": "%05d", "obtained": "on_site", "validFrom": "2024-08-01"%s}""",
                    25_000 + (number * 7 + i * 101) % 600, i == 1 ? ", \"workProcesses\": [\"B1-K1-W1\", \"B1-K1-W2\"]" : ""));
        }
        return String.format(Locale.ROOT, """
                {"leerbedrijfId": "9%08d", "name": "%s %d B.V.", "kvkNumber": "9%07d", "establishmentNumber": "9%011d", \
                "address": {"street": "Marktstraat", "houseNumber": "%d", "postcode": "%d%c%c", "city": "Amersfoort", \
                "municipalityCode": "GM%04d"}, "size": "from_10_to_49", "contacts": [{"role": "workplace_trainer", \
                "email": "stage%d@bedrijf.example"}], "recognitions": [%s]}
                """, number, name, number, number % 10_000_000, number, number % 200 + 1, 1000 + number % 9000,
                'A' + number % 26, 'A' + number / 26 % 26, number % 1_900, number, recognitions);
    }
}
