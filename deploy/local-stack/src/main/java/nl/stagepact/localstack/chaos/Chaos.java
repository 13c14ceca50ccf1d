package nl.stagepact.localstack.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.stagepact.localstack.Progress;
import nl.stagepact.localstack.StackFailure;
import nl.stagepact.localstack.Tokens;

/** The fault journey: load and faults against a running stack, and afterwards a check of every promise. */
public final class Chaos implements AutoCloseable {

    private static final Duration SETTLE = Duration.ofSeconds(90);
    private static final long BETWEEN_MILLIS = 200;

    private final ChaosStack stack;
    private final Progress progress;
    private final History history = new History();
    private final Gateway gateway;
    private final CompanyClient companies;
    private final VacancyClient vacancies;
    private final List<Client> clients;

    /** @param stack that is up, with registers or not yet */
    public Chaos(ChaosStack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
        this.gateway = new Gateway(stack.facts().url("gateway"),
                new FreshTokens(new Tokens(stack.facts(), stack.stack().secrets())), history);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        this.companies = new CompanyClient(gateway);
        this.vacancies = new VacancyClient(gateway, today);
        DeliveryClient deliveries = new DeliveryClient(gateway, today);
        this.clients = List.of(deliveries, vacancies, companies, new ArrivalClient(deliveries, gateway, today),
                new ReadClient("read shortages", "/shortage/v1/shortages/top?region=" + Counts.region(1), gateway),
                new ReadClient("read vacancies", "/placement/v1/vacancies?programme=25180", gateway),
                new ReadClient("read summary", "/reporting/v1/regions/" + Counts.region(1) + "/shortage-summary", gateway));
    }

    /** Registers the companies, and waits until the registers have reached all services and everything works without faults. */
    public void prepare() {
        long end = System.nanoTime() + SETTLE.toNanos();
        for (int company = 0; company < CompanyClient.COMPANIES; company++) {
            Sent sent = companies.change(company);
            if (!sent.acknowledged()) {
                throw new StackFailure("The stack is not ready: " + sent);
            }
        }
        for (Client client : clients) {
            while (!client.act()) {
                if (System.nanoTime() > end) {
                    throw new StackFailure("The stack is not ready: " + client.name() + " fails without any fault.");
                }
                pause(Duration.ofMillis(BETWEEN_MILLIS));
            }
        }
    }

    /** Runs the faults of this seed that fit into this time, and the checks. */
    public Report run(long seed, Duration length) {
        return run("seed " + seed, new FaultPlan(seed, length), length, Recovery.PROMISED);
    }

    /** @param patience of the checks, in which the stack has to come to rest */
    public Report run(String name, Iterator<FaultPlan.Step> plan, Duration length, Duration patience) {
        Instant since = Instant.now();
        List<Struck> struck = new ArrayList<>();
        Load load = Load.of(clients);
        try {
            Instant end = since.plus(length);
            for (FaultPlan.Step next; plan.hasNext() && (next = plan.next()).fits(Instant.now(), end);) {
                struck.add(strike(next));
            }
        } finally {
            load.stop();
        }
        gateway.awaitQuiet();
        Map<String, List<String>> found = Checker.of(stack, gateway, history, since, struck).check(patience);
        Map<String, Long> memory = new TreeMap<>();
        stack.services().forEach(service -> memory.put(service.name(), Memory.of(service.process())));
        return new Report(name, history.all().stream().filter(sent -> sent.sentAt().isAfter(since)).toList(), struck, found,
                memory);
    }

    private Struck strike(FaultPlan.Step step) {
        pause(step.pause());
        progress.say("  " + step);
        Instant begun = Instant.now();
        List<String> failing = new ArrayList<>();
        try {
            step.fault().begin(stack);
            pause(step.hold());
        } finally {
            end(step.fault(), failing);
        }
        Instant ended = Instant.now();
        Recovery.await(clients).forEach(client -> failing.add(client.name()));
        return new Struck(step, begun, ended, Duration.between(ended, Instant.now()), failing);
    }

    private void end(Fault fault, List<String> failing) {
        try {
            fault.end(stack);
        } catch (StackFailure failure) {
            failing.add(String.valueOf(failure.getMessage()));
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted during the run.");
        }
    }

    @Override
    public void close() {
        gateway.close();
    }
}
