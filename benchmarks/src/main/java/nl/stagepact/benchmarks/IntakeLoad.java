package nl.stagepact.benchmarks;

import static nl.stagepact.benchmarks.Figures.say;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.stagepact.localstack.Stack;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** Reports with attachments at a fixed rate, straight to discrimination-service; then its work list and its figures. */
final class IntakeLoad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SERVICE = "discrimination-service";
    private static final int SECONDS = 150;
    private static final int MOST_UNTIL_FLOOD = 1_000;
    private static final int LISTED = 200;
    private static final int YEARS = 10;
    private static final int READS = 300;
    private static final String REPORT = """
            {"language": "nl", "wish": "talk", "facts": {"capacity": "victim", "phase": "searching", "kinds": ["rejection"],
             "grounds": ["religion"], "municipalityOfResidence": "GM0307"}, "company": {"name": "De Korenaar"},
             "account": "%s", "handledBy": "99DA"%s}""";

    private final Stack stack;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Tokens tokens;

    IntakeLoad(Stack stack) {
        this.stack = stack;
        this.base = stack.facts().url(SERVICE).replace("localhost", "127.0.0.1") + "/discrimination/v1";
        this.tokens = new Tokens(stack.facts(), stack.secrets());
    }

    void measure() throws Exception {
        describeDesk();
        flood();
        List<String> solved = solved(SECONDS * 12);
        ResidentMemory memory = new ResidentMemory(stack, SERVICE);
        load("reports with a PDF of 1 MB", 10, solved, Samples.pdf(1 << 20), memory, 30);
        load("reports with a photo of 5 MB", 2, solved, Samples.photo(5 << 20), memory, 30);
        workList();
        figures();
    }

    /** Until a report without a solved challenge is refused; so challenges are hard from then on. */
    private void flood() throws IOException, InterruptedException {
        for (int i = 0; i < MOST_UNTIL_FLOOD; i++) {
            try {
                report("");
            } catch (StackFailure refused) {
                return;
            }
        }
        throw new StackFailure("No flood was noticed");
    }

    /** @param warmUp seconds after which memory is compared */
    private void load(String what, int perSecond, List<String> solved, byte[] file, ResidentMemory memory, int warmUp)
            throws InterruptedException {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        Queue<String> refused = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        double before = 0;
        double highest = 0;
        long start = System.nanoTime();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sent = 0; sent < perSecond * SECONDS; sent++) {
                TimeUnit.NANOSECONDS.sleep(start + TimeUnit.SECONDS.toNanos(sent) / perSecond - System.nanoTime());
                String proof = solved.removeLast();
                senders.submit(() -> send(proof, file, millis, refused));
                if (sent == perSecond * warmUp) {
                    before = memory.ofService();
                }
                if (sent > perSecond * warmUp && sent % perSecond == 0) {
                    highest = Math.max(highest, memory.ofService());
                }
                next.incrementAndGet();
            }
        }
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        say("%d/s for %d s: %s (%,d bytes)", perSecond, SECONDS, what, file.length);
        say("  %,d sent, %d refused%s   p50 %.0f ms   p99 %.0f ms", next.get(), refused.size(),
                refused.isEmpty() ? "" : " such as " + refused.peek(), Figures.median(all), Figures.percentile(all, 99));
        say("  memory of the service (RSS) after %d s %.0f MB, highest after that %.0f MB: growth %.0f MB (asked: 50); of processes"
                + " that clean %.0f MB", warmUp, before, highest, highest - before, memory.ofCleaners());
    }

    private void send(String proof, byte[] file, Queue<Double> millis, Queue<String> refused) {
        long start = System.nanoTime();
        try {
            String code = report(proof);
            HttpResponse<String> attached = http.send(HttpRequest.newBuilder(URI.create(base + "/own-report/attachments"))
                    .header("Receipt-Code", code).POST(HttpRequest.BodyPublishers.ofByteArray(file)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (attached.statusCode() != 201) {
                refused.add(attached.statusCode() + " " + attached.body());
            }
            millis.add((System.nanoTime() - start) / 1e6);
        } catch (IOException | StackFailure e) {
            refused.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return receipt code */
    private String report(String proof) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(base + "/reports"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(REPORT.formatted("Ik mocht niet komen. ".repeat(50), proof))).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new StackFailure(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("receiptCode").asText();
    }

    private List<String> solved(int number) throws Exception {
        List<JsonNode> challenges = new ArrayList<>();
        String authorization = adviser();
        for (int i = 0; i < number; i++) {
            challenges.add(JSON.readTree(get("/report-challenge", authorization).body()));
        }
        return new ArrayList<>(challenges.parallelStream().map(Samples::solve).toList());
    }

    private void workList() throws IOException, InterruptedException {
        double[] millis = new double[READS];
        String authorization = adviser();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            JsonNode page = JSON.readTree(get("/cases?pageSize=" + LISTED, authorization).body());
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (page.path("items").size() != LISTED) {
                throw new StackFailure("The work list has " + page.path("items").size() + " cases");
            }
        }
        say("work list of %d cases: p50 %.0f ms   p99 %.0f ms (asked: 300)", LISTED, Figures.median(millis),
                Figures.percentile(millis, 99));
    }

    private void figures() throws IOException, InterruptedException, SQLException {
        try (Connection connection = stack.postgres().connect(stack.facts().text(SERVICE + ".database"));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into figure_publication (period, last_day, published_on, profile, profile_version, key_fingerprint)
                    select y || q, make_date(y, 12, 31), current_date, 'sensitive', '2', 'benchmark'
                    from generate_series(2010, 2009 + %d) y, unnest(array['', '-Q1', '-Q2', '-Q3', '-Q4']) q"""
                    .formatted(YEARS));
            statement.execute(
                    """
                            insert into published_figure (period, position, subject, municipality, code, side, count)
                            select period, n, 'reports_by_ground', case when n > 75 then 'GM' || lpad((n %% 342)::text, 4, '0') end, 'religion',
                                null, 20 + n
                            from figure_publication, generate_series(1, 3000) n"""
                            .replace("%%", "%"));
        }
        double[] millis = new double[READS / 10];
        int bytes = 0;
        String authorization = adviser();
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            bytes = get("/figures?pageSize=200", authorization).body().length();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        say("figures of %d years (%,d bytes): p50 %.0f ms   p99 %.0f ms (asked: 1000)", YEARS, bytes, Figures.median(millis),
                Figures.percentile(millis, 99));
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", authorization).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new StackFailure(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** A new token: the loads last longer than a token is valid. */
    private String adviser() {
        return "Bearer " + tokens.of("demo-adviser-a");
    }

    private void describeDesk() throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(URI.create(base + "/desks/99DA")).header("Authorization", adviser())
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("""
                        {"name": "Meldpunt", "open": true, "readers": ["Vertrouwenspersoon"], "substitute": "Zorgteam",
                         "descriptionNl": "Wij lezen uw melding.", "confirmWorkingDays": 3, "acknowledgeDays": 7,
                         "feedbackMonths": 3}"""))
                .build(), HttpResponse.BodyHandlers.ofString());
    }
}
