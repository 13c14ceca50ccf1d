package nl.stagepact.gateway.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import nl.stagepact.gateway.compression.TextBody;
import nl.stagepact.gateway.route.GatewaySettings;
import nl.stagepact.gateway.route.Service;
import nl.stagepact.gateway.route.ServiceAddress;
import nl.stagepact.servicekit.header.AcceptedTypes;
import nl.stagepact.servicekit.idempotency.Fingerprint;
import nl.stagepact.servicekit.precondition.EntityTags;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemException;

/**
 * Merges the contracts that the services serve, at most once a minute. If a service does not respond, its last known contract
 * is used; a service without a known contract is left out and named in the description.
 */
public final class MergedContract {

    private static final Logger LOG = Logger.getLogger(MergedContract.class);
    private static final long TIMEOUT_MILLIS = 2_000;
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Duration FRESH_WHILE_LACKING = Duration.ofSeconds(2);
    private static final int TAG_BYTES = 12;

    private final HttpClient client;
    private final String version;
    private final List<Service> services;
    private final ObjectMapper json;
    private final Map<String, ObjectNode> lastSeen = new ConcurrentHashMap<>();
    private volatile @Nullable Document document;

    public MergedContract(Vertx vertx, GatewaySettings settings, List<Service> services, ObjectMapper json) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
        this.version = settings.api().version();
        this.services = services.stream().sorted(Comparator.comparing(Service::name)).toList();
        this.json = json;
    }

    public void write(HttpServerRequest request, BiConsumer<HttpServerRequest, ProblemException> refuse) {
        if (AcceptedTypes.exclude(request, "application/json")) {
            refuse.accept(request, FrameworkProblems.of(406));
            return;
        }
        Document current = document;
        if (current != null && System.nanoTime() - current.mergedAt() < current.freshFor()) {
            current.write(request);
            return;
        }
        List<Future<Void>> reads = new ArrayList<>();
        services.forEach(service -> reads.add(read(service)));
        Future.join(reads).onComplete(any -> {
            if (lastSeen.isEmpty()) {
                refuse.accept(request, FrameworkProblems.of(502));
                return;
            }
            Document merged = merged();
            document = merged;
            merged.write(request);
        });
    }

    /** The merged contract as it is sent. Its tag is weak, since it is that of the compressed bytes too. */
    private record Document(TextBody json, String tag, long mergedAt, long freshFor) {

        void write(HttpServerRequest request) {
            HttpServerResponse response = request.response().putHeader("Cache-Control", "public, max-age=60")
                    .putHeader("ETag", "W/" + tag);
            String known = request.getHeader("If-None-Match");
            if (known != null && EntityTags.of(known).containsWeakly(tag)) {
                response.setStatusCode(304).end();
            } else {
                response.putHeader("Content-Type", "application/json");
                json.end(request);
            }
        }
    }

    private Future<Void> read(Service service) {
        ServiceAddress address = service.inTurn().getFirst();
        return client.request(new RequestOptions().setMethod(HttpMethod.GET).setHost(address.host())
                .setPort(address.port()).setURI(service.basePath() + "/openapi.json").setTimeout(TIMEOUT_MILLIS)
                .putHeader("Accept", "application/json"))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.statusCode() == 200 ? answer.body()
                        : Future.failedFuture("status " + answer.statusCode()))
                .<Void> map(body -> {
                    lastSeen.put(service.name(), parsed(body));
                    return null;
                })
                .recover(failure -> {
                    LOG.infof("Contract cannot be fetched: address=%s cause=%s", address, failure.toString());
                    return Future.succeededFuture();
                });
    }

    private ObjectNode parsed(Buffer body) {
        try {
            return (ObjectNode) json.readTree(body.getBytes());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("not JSON", e);
        }
    }

    private Document merged() {
        ContractMerger merger = new ContractMerger(json);
        List<String> lacking = new ArrayList<>();
        services.forEach(service -> {
            ObjectNode contract = lastSeen.get(service.name());
            if (contract == null) {
                lacking.add(service.name());
            } else {
                merger.add(service.name(), service.basePath(), contract);
            }
        });
        try {
            byte[] bytes = json.writeValueAsBytes(merger.merged(version, lacking));
            return new Document(TextBody.of(Buffer.buffer(bytes)),
                    '"' + HexFormat.of().formatHex(Fingerprint.of(bytes), 0, TAG_BYTES) + '"',
                    System.nanoTime(), (lacking.isEmpty() ? FRESH : FRESH_WHILE_LACKING).toNanos());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The contract cannot be written as JSON", e);
        }
    }
}
